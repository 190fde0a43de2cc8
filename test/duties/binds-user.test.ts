import { describe, expect, it } from 'vitest';
import { isBoundBy, maySee, type Who } from '@/utils/duties/binds-user';

const cases: [who: Who[], roles: Who[], isBound: boolean, sees: boolean][] = [
  [['teacher'], ['teacher'], true, true],
  [['class-teacher'], ['teacher'], false, false],
  [['head', 'class-teacher'], ['teacher', 'class-teacher'], true, true],
  [['everybody'], ['teacher'], true, true],
  [['everybody'], [], true, true],
  [['teacher'], [], false, false],
  [['superuser'], ['deputy'], false, true],
  [['deputy'], ['deputy'], true, true],
];

describe('whom a clause binds', () => {
  it.each(cases)('%j, a user who is %j', (who, roles, isBound, sees) => {
    expect(isBoundBy({ who }, roles)).toBe(isBound);
    expect(maySee({ who }, roles)).toBe(sees);
  });
});
