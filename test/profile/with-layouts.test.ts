import { describe, expect, it } from 'vitest';
import type { Layout } from '@/utils/journal/layout';
import { parseProfile, type Profile } from '@/utils/profile/profile-schema';
import { withLayouts } from '@/utils/profile/with-layouts';
import { createSmallProfile } from './small-profile';

const step = { tag: 'td', role: '', classes: ['cell0'], nth: 1, of: 3 };

function createLayout(id: string, address = '/journal/list'): Layout {
  return {
    id,
    taughtOn: '2026-11-20',
    address,
    record: [{ ...step, tag: 'tr' }],
    fields: { date: { at: 'record', path: [step] }, topic: { at: 'record', path: [{ ...step, nth: 2 }] } },
  };
}

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
    expect(second.layouts?.map(({ address }) => address)).toEqual(['/journal/list', '/journal/week']);
  });

  it.each<[string, object]>([
    ['a class with a number', { record: [{ ...step, classes: ['row7'] }] }],
    ['a class with other letters', { record: [{ ...step, classes: ['Bērziņš'] }] }],
    ['an address with a query', { address: '/journal?pupil=7' }],
    ['an unknown field', { fields: { pupil: { at: 'record', path: [step] } } }],
  ])('refuses a layout with %s', (_name, change) => {
    const layouts = [{ ...createLayout('2026-11-20-1'), ...change }];
    const parsed = parseProfile(JSON.stringify({ ...createSmallProfile(), layouts }));
    expect(parsed.ok).toBe(false);
  });
});
