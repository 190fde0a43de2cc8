import { describe, expect, it } from 'vitest';
import { getPageState, type PageFacts } from '@/components/panel/get-page-state';
import { createReport } from '../panel-states';

const facts: PageFacts = {
  tab: { id: 1, url: 'https://my.e-klase.lv/journal/list', isLoading: false },
  isPermitted: true,
  profile: { id: 'example-school', revision: 1 },
  report: createReport(),
  hasReading: true,
  hasWaited: true,
};
const noReport = { report: undefined, hasReading: false };

describe('getPageState', () => {
  it.each<[string, Partial<PageFacts>, string]>([
    ['a report by the chosen procedure', {}, 'report'],
    ['the site itself', { tab: { id: 1, url: 'https://e-klase.lv/', isLoading: false } }, 'report'],
    ['a window without a known tab yet', { tab: undefined }, 'starting'],
    ['a permission that is not known yet', { isPermitted: undefined }, 'starting'],
    ['a permission that was withdrawn', { isPermitted: false }, 'permission'],
    ['no tab to look at', { tab: null }, 'elsewhere'],
    ['a tab whose address cannot be seen', { tab: { id: 1, url: undefined, isLoading: false } }, 'elsewhere'],
    [
      'another site with the name in its path',
      { tab: { id: 1, url: 'https://example.org/e-klase.lv/', isLoading: false } },
      'elsewhere',
    ],
    ['a site that only ends alike', { tab: { id: 1, url: 'https://note-klase.lv/', isLoading: false } }, 'elsewhere'],
    ['a report by another procedure', { profile: { id: 'other-school', revision: 1 } }, 'rechecking'],
    ['a report by another state of the procedure', { profile: { id: 'example-school', revision: 2 } }, 'rechecking'],
    ['a procedure that is still being loaded', { profile: undefined }, 'starting'],
    ['a procedure that cannot be opened', { profile: 'failed' }, 'rechecking'],
    ['a reading that waits for its report', { report: undefined }, 'rechecking'],
    [
      'a page that is still loading',
      { ...noReport, tab: { ...facts.tab, id: 1, url: 'https://my.e-klase.lv/', isLoading: true } },
      'loading',
    ],
    ['a page that has just loaded', { ...noReport, hasWaited: false }, 'loading'],
    ['a page that nobody reads', noReport, 'unanswered'],
  ])('%s', (_name, change, kind) => {
    expect(getPageState({ ...facts, ...change }).kind).toBe(kind);
  });
});
