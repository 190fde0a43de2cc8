import type { Layout } from '@/utils/journal/layout';
import { describe, expect, it } from 'vitest';
import { maxLayouts } from '@/utils/profile/layout-schema';
import { parseProfile, type Profile } from '@/utils/profile/profile-schema';
import { listGiven, withLayouts } from '@/utils/profile/with-layouts';
import { createLayout, createSmallProfile, step } from './small-profile';

function parse(data: unknown): Profile {
  const parsed = parseProfile(JSON.stringify(data));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.profile;
}

describe('withLayouts', () => {
  it('hands a school’s file out with what was taught, as a file that is in order', () => {
    const own = [createLayout('2026-11-20-1')];
    const made = withLayouts(parse(createSmallProfile()), own);
    expect(made.revision).toBe(2);
    expect(parse(made).layouts).toEqual(own);
  });

  it('leaves out what the file says already', () => {
    const first = withLayouts(parse(createSmallProfile()), [createLayout('2026-11-20-1')]);
    const second = withLayouts(first, [createLayout('2026-11-21-1'), createLayout('2026-11-21-2', '/journal/week')]);
    expect(second.layouts.map(({ address }) => address)).toEqual(['/journal/list', '/journal/week']);
  });

  it('takes the newer of two layouts of the same records', () => {
    const given = createLayout('2026-11-20-1');
    const own = {
      ...createLayout('2026-11-21-1'),
      fields: { ...given.fields, homework: given.fields.topic },
    } as Layout;
    const made = withLayouts({ ...parse(createSmallProfile()), layouts: [given] }, [own]);
    expect(made.layouts).toEqual([own]);
    expect(listGiven([own], [given])).toEqual([]);
    expect(listGiven([], [given])).toEqual([given]);
  });

  it('gives each layout an id of its own', () => {
    const given = createLayout('2026-11-20-1', '/journal/week');
    const made = withLayouts({ ...parse(createSmallProfile()), layouts: [given] }, [createLayout('2026-11-20-1')]);
    expect(parse(made).layouts?.map(({ id }) => id)).toEqual(['2026-11-20-1', '2026-11-20-2']);
  });

  it('leaves out the oldest above the limit, and one that no profile could carry', () => {
    const own = Array.from({ length: maxLayouts + 3 }, (_, at) =>
      createLayout(`2026-11-20-${maxLayouts + 3 - at}`, `/journal/${'x'.repeat(at)}`),
    );
    const odd = { ...createLayout('2026-11-20-99'), address: '/klase/Bērzs lapa' };
    const made = withLayouts(parse(createSmallProfile()), [odd, ...own]);
    expect(parse(made).layouts).toEqual(own.slice(0, maxLayouts));
  });

  it('makes the same text again after it was opened', () => {
    const made = withLayouts(parse(createSmallProfile()), [createLayout('2026-11-20-1')]);
    expect(JSON.stringify(parse(made))).toBe(JSON.stringify(made));
  });

  it.each<[string, object]>([
    ['a class with a number', { record: [{ ...step, classes: ['row7'] }] }],
    ['a class with other letters', { record: [{ ...step, classes: ['Bērziņš'] }] }],
    ['an address with a query', { address: '/journal?pupil=7' }],
    ['an unknown field', { fields: { pupil: { at: 'record', path: [step] } } }],
  ])('refuses a layout with %s', (_name, change) => {
    const layouts = [{ ...createLayout('2026-11-20-1'), ...change }];
    const parsed = parseProfile(JSON.stringify({ ...createSmallProfile(), layouts }));
    expect(parsed.ok ? [] : parsed.problems.map(({ id }) => id)).toEqual(['bad-layout']);
  });

  it('refuses more layouts than a reader could ask', () => {
    const layouts = Array.from({ length: maxLayouts + 1 }, () => createLayout('2026-11-20-1'));
    const parsed = parseProfile(JSON.stringify({ ...createSmallProfile(), layouts }));
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ id: 'too-many-layouts', data: { limit: maxLayouts } }]);
  });
});
