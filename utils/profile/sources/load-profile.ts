import type { Profile } from '../profile-schema';
import { loadBuiltinProfile } from './builtin';
import { fileProfileId, loadFileProfile } from './file';

/** The profile that the settings name. Rejects when it is gone or broken. */
export function loadProfile(profileId: string): Promise<Profile> {
  return profileId === fileProfileId ? loadFileProfile() : loadBuiltinProfile(profileId);
}
