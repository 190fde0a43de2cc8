import { useEffect, useState } from 'react';
import type { Layout } from '@/utils/journal/layout';
import { loadLayouts, watchLayouts } from '@/utils/stores';

/** The pages that this user taught, always the newest; none until they are loaded. */
export function useLayouts(): readonly Layout[] {
  const [layouts, setLayouts] = useState<readonly Layout[]>([]);
  useEffect(() => {
    let isWanted = true;
    void loadLayouts().then((loaded) => {
      if (isWanted) setLayouts(loaded);
    });
    const stop = watchLayouts((changed) => {
      isWanted = false;
      setLayouts(changed);
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return layouts;
}
