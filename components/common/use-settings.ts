import { useEffect, useState } from 'react';
import { loadSettings, watchSettings, type Settings } from '@/utils/stores';

/** What the user chose, always the newest; `undefined` until it is loaded. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let isWanted = true;
    void loadSettings().then((loaded) => {
      if (isWanted) setSettings((newer) => newer ?? loaded);
    });
    const stop = watchSettings(setSettings);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return settings;
}
