import { tzOffset } from '@date-fns/tz';
import { z } from 'zod';
import type { Instant, IsoDate } from '@/utils/journal/field';
import { toIsoDate } from './days';

const minute = 60_000;
const day = 86_400_000;

/** A time of day on a 24-hour clock, `14:30`. */
export const timeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time of day, "HH:MM" from "00:00" to "23:59"' });

/** Zones change on a quarter of an hour; asking one costs much more than remembering what it said. */
const quarter = 15 * minute;
const knownOffsets = new Map<string, number>();

function getOffset(moment: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(moment / quarter)}`;
  const known = knownOffsets.get(key);
  if (known !== undefined) return known;
  const offset = tzOffset(timeZone, new Date(moment)) * minute;
  knownOffsets.set(key, offset);
  return offset;
}

/** The calendar day that a clock in `timeZone` (IANA name, `Europe/Riga`) shows at a moment. */
export function toLocalDay(moment: Instant, timeZone: string): IsoDate {
  const milliseconds = Date.parse(moment);
  return toIsoDate(milliseconds + getOffset(milliseconds, timeZone));
}

/** The first moment at which the clock has been put forward, between two moments that lie around the change. */
function getGapEnd(before: number, after: number, timeZone: string): number {
  const offset = getOffset(before, timeZone);
  let [low, high] = [before, after];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (getOffset(middle, timeZone) === offset) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The moment at which a clock in `timeZone` shows `time` (`HH:MM`) on a day.
 * A time that is skipped when clocks go forward → the moment after the gap (03:30 on 2026-03-29 → 04:00);
 * a time that is shown twice when they go back → the first of the two.
 * `TZDate` is not used: which of the two doubled moments it takes depends on the computer's own zone.
 */
export function toInstant(localDay: IsoDate, time: string, timeZone: string): Instant {
  const wall = Date.parse(`${localDay}T${time}:00Z`);
  const candidates = [wall - getOffset(wall - day, timeZone), wall - getOffset(wall + day, timeZone)].sort(
    (first, second) => first - second,
  );
  const shown = candidates.find((candidate) => candidate + getOffset(candidate, timeZone) === wall);
  const [earliest = wall, latest = wall] = candidates;
  return new Date(shown ?? getGapEnd(earliest, latest, timeZone)).toISOString() as Instant;
}
