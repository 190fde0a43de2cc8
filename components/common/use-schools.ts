import { useEffect, useState } from 'react';
import { builtinProfileIds, loadBuiltinProfile } from '@/utils/profile/sources/builtin';

/** A school that can be chosen. */
export interface School {
  /** The profile's id. */
  id: string;
  name: string;
}

async function loadSchools(): Promise<School[]> {
  const profiles = await Promise.all(builtinProfileIds.map((id) => loadBuiltinProfile(id)));
  return profiles.map(({ id, school }) => ({ id, name: school.name }));
}

/** The schools whose procedures come with the extension; empty until they are loaded. */
export function useSchools(): School[] {
  const [schools, setSchools] = useState<School[]>([]);
  useEffect(() => {
    let isWanted = true;
    void loadSchools().then((loaded) => {
      if (isWanted) setSchools(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return schools;
}
