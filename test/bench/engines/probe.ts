import { mayHoldJournal } from '@/utils/reader/may-hold-journal';
import { readPage } from '@/utils/reader/read-page';
import { benchWorld } from './contender';

// As on a page beside which no panel is open: one look, and a reading only where a journal may be.
benchWorld.contender = {
  run: () => {
    if (!mayHoldJournal(document)) return { results: 0 };
    readPage(document, { today: '2026-05-20' });
    return { results: 1 };
  },
};
