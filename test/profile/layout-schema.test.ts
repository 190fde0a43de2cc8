import type { z } from 'zod';
import { expect, expectTypeOf, it } from 'vitest';
import type { Layout } from '@/utils/journal/layout';
import { layoutSchema } from '@/utils/profile/layout-schema';
import { createLayout, step } from './small-profile';

it('has the type of a layout', () => {
  expectTypeOf<z.infer<typeof layoutSchema>>().toEqualTypeOf<Layout>();
});

it.each<[string, object, boolean]>([
  ['a table’s row', {}, true],
  ['the whole page', { record: [] }, true],
  ['sixty steps', { record: Array.from({ length: 60 }, () => step) }, true],
  ['sixty-one steps', { record: Array.from({ length: 61 }, () => step) }, false],
  ['twenty-one classes', { record: [{ ...step, classes: Array.from({ length: 21 }, () => 'x') }] }, false],
  ['a class of 61 letters', { record: [{ ...step, classes: ['x'.repeat(61)] }] }, false],
  ['a picture inside', { record: [{ ...step, tag: 'foreignObject' }] }, true],
  ['words for a role', { record: [{ ...step, role: 'Anna Bērziņa' }] }, false],
  ['a place without steps', { fields: { date: { at: 'record', path: [] } } }, false],
  ['a number in its address', { address: '/journal/7' }, false],
  ['a day that is none', { taughtOn: '2026-02-30' }, false],
  ['a text of the page', { text: 'Lineāras funkcijas' }, false],
])('takes %s: %#', (_, change, isTaken) => {
  expect(layoutSchema.safeParse({ ...createLayout('2026-11-20-1'), ...change }).success).toBe(isTaken);
});
