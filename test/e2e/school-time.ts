/** A moment on the school's clock, Europe/Riga: `2025-11-20T14:29` or `2025-11-20T14:30:40`. */
export type SchoolTime = `${number}-${number}-${number}T${number}:${string}`;

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Riga',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Milliseconds since 1970 of a moment on the school's clock. Independent from the product's own calendar. */
export function toMilliseconds(time: SchoolTime): number {
  const asUtc = Date.parse(`${time.length === 16 ? `${time}:00` : time}Z`);
  const offset = (moment: number): number => Date.parse(`${wallClock.format(moment).replace(' ', 'T')}Z`) - moment;
  return asUtc - offset(asUtc - offset(asUtc));
}
