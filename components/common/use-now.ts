import { useEffect, useState } from 'react';
import { getNow } from '@/utils/clock';
import type { Instant } from '@/utils/journal/field';

const minuteMs = 60_000;

/** The present moment, new at the start of each minute: what is left until a deadline is told in minutes. */
export function useNow(): Instant {
  const [now, setNow] = useState(getNow);
  useEffect(() => {
    const timer = setTimeout(() => setNow(getNow()), minuteMs - (Date.parse(now) % minuteMs));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
