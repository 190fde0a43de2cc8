import { describe, expect, it } from 'vitest';
import { readOrderNumber } from '@/utils/reader/order-number';

describe('readOrderNumber', () => {
  it.each([
    ['1.09/214', '1.09/214'],
    ['Nr. 1.09/214', '1.09/214'],
    ['Nr.1.09/214', '1.09/214'],
    ['rīk. 1.09 / 214', '1.09/214'],
    ['rīkojums Nr. 15', '15'],
    ['1.09/214 (20.11.2025.)', '1.09/214'],
    ['20.11.2025. rīkojums Nr. 1.09/214, pēc iesnieguma', '1.09/214'],
    ['17-V', '17-V'],
  ])('%s → %s', (text, number) => {
    expect(readOrderNumber(text)).toEqual({ state: 'filled', text: number, value: number });
  });

  it.each(['Ozola/5', '12-Ozola', 'rīkojums tiks precizēts', '1.09/214, 1.09/215', '20.11.2025.'])(
    'does not understand %s',
    (text) => {
      expect(readOrderNumber(text)).toEqual({ state: 'unreadable', text: '' });
    },
  );
});
