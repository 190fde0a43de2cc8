import { describe, expect, it } from 'vitest';
import { isOrderNumber, maskSchema } from '@/utils/rules/order-number';

describe('isOrderNumber', () => {
  it.each([
    ['1.09/214', '#.##/*', true],
    ['1.09/2', '#.##/*', true],
    ['1. 09 / 214', '#.##/*', true],
    ['1.09/', '#.##/*', false],
    ['1.9/214', '#.##/*', false],
    ['1.09/214a', '#.##/*', false],
    ['x1.09/214', '#.##/*', false],
    ['', '#', false],
    ['12-V', '*-v', true],
    ['12-ž', '*-?', true],
    ['12-3', '*-?', false],
    ['1  09', '# ##', true],
    ['109', '#  #\t#', true],
    ['123456', '*', true],
    ['12', '#*', true],
    ['1', '#*', false],
    ['1-09', '#.##', false],
  ])('%s against %s: %s', (text, mask, expected) => {
    expect(isOrderNumber(text, mask)).toBe(expected);
  });
});

describe('maskSchema', () => {
  it.each(['#.##/*', '*-v', '?#', '*/#'])('takes %s', (mask) => {
    expect(maskSchema.safeParse(mask).success).toBe(true);
  });
  it.each(['', '**', '*#', '* 5', '#'.repeat(41)])('refuses %s, which no number could have', (mask) => {
    expect(maskSchema.safeParse(mask).success).toBe(false);
  });
  it('takes a mask of forty signs', () => {
    expect(maskSchema.safeParse('#'.repeat(40)).success).toBe(true);
  });
  it('says why no digit may follow a run of digits', () => {
    expect(maskSchema.safeParse('*5').error?.issues[0]?.message).toContain('"*" takes all digits');
  });
});
