import { useEffect, useState } from 'react';
import type { Profile } from '@/utils/profile/profile-schema';
import { loadProfile } from '@/utils/profile/sources/load-profile';
import { watchProfileFile } from '@/utils/stores';

/** The chosen school's profile, always the newest; `undefined`: none chosen, or not loaded yet; `failed`: it is broken. */
export function useProfile(profileId: string | null): Profile | 'failed' | undefined {
  const [loaded, setLoaded] = useState<{ id: string; profile: Profile | 'failed' }>();
  useEffect(() => {
    if (profileId === null) return undefined;
    let isWanted = true;
    const keep = (profile: Profile | 'failed'): void => {
      if (isWanted) setLoaded({ id: profileId, profile });
    };
    const load = (): void => void loadProfile(profileId).then(keep, () => keep('failed'));
    const stop = watchProfileFile(load);
    load();
    return () => {
      isWanted = false;
      stop();
    };
  }, [profileId]);
  return loaded?.id === profileId ? loaded.profile : undefined;
}
