import type { Instant } from '@/utils/journal/field';

/** The present moment. The only place of the code base that asks a clock. */
export function getNow(): Instant {
  return new Date().toISOString() as Instant;
}
