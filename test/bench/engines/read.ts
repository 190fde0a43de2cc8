import { readPage, type ReadOptions } from '@/utils/reader/read-page';
import { benchWorld } from './contender';

const options: ReadOptions = { today: '2026-05-20' };

benchWorld.contender = {
  run: () => ({ results: readPage(document, options).entries.length }),
  getMessage: () => readPage(document, options),
};
