import { checkReading } from '@/utils/check/check-reading';
import type { Instant } from '@/utils/journal/field';
import { parseProfile } from '@/utils/profile/profile-schema';
import school from '@/public/profiles/daugavpils-saskanas-ps.json';
import { readPage } from '@/utils/reader/read-page';
import { benchWorld } from './contender';

// As in the background: the school's profile is there before the page is.
const parsed = parseProfile(JSON.stringify(school));
if (!parsed.ok) throw new Error('The built-in profile is broken.');
const { profile } = parsed;
const moment: Instant = '2026-05-20T12:00:00.000Z';

benchWorld.contender = {
  run: () => {
    const { entries, ...rest } = readPage(document, { today: '2026-05-20' });
    const { findings } = checkReading({ ...rest, entries }, moment, profile, moment);
    return { results: entries.length, more: findings.length };
  },
};
