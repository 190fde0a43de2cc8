import { useEffect, useState } from 'react';
import type { Translator } from '@/utils/i18n/create-translator';
import { builtinProfileIds, loadBuiltinProfile } from '@/utils/profile/sources/builtin';
import { fileProfileId, queryFileProfile } from '@/utils/profile/sources/file';
import { watchProfileFile } from '@/utils/stores';

/** A school that can be chosen. */
export interface School {
  /** What the settings keep: a built-in profile's id, or that of the opened file. */
  id: string;
  name: string;
}

async function loadSchools(): Promise<School[]> {
  const profiles = await Promise.all(builtinProfileIds.map((id) => loadBuiltinProfile(id)));
  return profiles.map(({ id, school }) => ({ id, name: school.name }));
}

/** The school of the file that the user opened, always the newest. */
function useFileSchool(): School | undefined {
  const [school, setSchool] = useState<School>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const profile = await queryFileProfile();
      if (isWanted) setSchool(profile && { id: fileProfileId, name: profile.school.name });
    };
    const stop = watchProfileFile(() => void load());
    void load();
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return school;
}

/** The schools whose procedures come with the extension, and that of the opened file; empty until they are loaded. */
export function useSchools(): School[] {
  const [schools, setSchools] = useState<School[]>([]);
  const own = useFileSchool();
  useEffect(() => {
    let isWanted = true;
    void loadSchools().then((loaded) => {
      if (isWanted) setSchools(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return own ? [...schools, own] : schools;
}

/** «Parauga pamatskola (no faila)»: two schools may be one, from the extension and from a file. */
export function getSchoolName({ getText }: Translator, { id, name }: School): string {
  return id === fileProfileId ? getText('settings.fromFile', { name }) : name;
}
