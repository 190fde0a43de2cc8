import type { Instant, IsoDate } from '@/utils/journal/field';

/** E-klase is a Latvian system: a page's days are Riga's, wherever the computer thinks it is. */
const rigaDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Riga' });

/** The present moment. The only place of the code base that asks a clock. */
export function getNow(): Instant {
  return new Date().toISOString() as Instant;
}

/** Today in Riga. */
export function getToday(): IsoDate {
  return rigaDay.format(new Date(getNow())) as IsoDate;
}
