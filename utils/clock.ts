import type { Instant, IsoDate } from '@/utils/journal/field';

/** E-klase is a Latvian system: a page's days are Riga's, wherever the computer thinks it is. */
const zone = 'Europe/Riga';

/** The present moment. The only place of the code base that asks a clock. */
export function getNow(): Instant {
  return new Date().toISOString() as Instant;
}

/**
 * Today in Riga. A formatter of dates takes a browser ten milliseconds to make, on every page of the site; Temporal takes
 * half of one, but browsers before 2026 may lack it.
 */
export function getToday(): IsoDate {
  const { Temporal: temporal } = globalThis as Partial<typeof globalThis>;
  const day = temporal
    ? temporal.Instant.from(getNow()).toZonedDateTimeISO(zone).toPlainDate().toString()
    : new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(getNow()));
  return day as IsoDate;
}

/** Starts counting; what it gives tells whether so many milliseconds have passed. */
export function startTimer(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() >= end;
}
