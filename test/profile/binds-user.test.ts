import { describe, expect, it } from 'vitest';
import { isBoundBy, maySee, type Who } from '@/utils/profile/binds-user';
import { whoIds } from '@/utils/profile/profile-schema';
import { roles } from '@/utils/stores';

it('has a role for everybody whom a clause may bind', () => {
  expect(new Set<string>([...roles, 'everybody'])).toEqual(new Set<string>(whoIds));
});

describe('isBoundBy', () => {
  it.each<[who: Who[], roles: Who[], isBound: boolean]>([
    [['everybody'], [], true],
    [['everybody'], ['head'], true],
    [['teacher'], [], false],
    [['teacher'], ['teacher'], true],
    [['teacher'], ['class-teacher'], false],
    [['class-teacher'], ['teacher'], false],
    [['class-teacher'], ['teacher', 'class-teacher'], true],
    [['head', 'deputy'], ['deputy'], true],
    [['superuser'], ['deputy'], false],
    // Group and subject teachers are teachers.
    [['teacher'], ['group-teacher'], true],
    [['teacher'], ['subject-teacher'], true],
    [['group-teacher'], ['subject-teacher'], false],
    [['group-teacher'], ['subject-teacher', 'teacher'], false],
    // A teacher of no named kind may be of either.
    [['group-teacher'], ['teacher'], true],
    [['subject-teacher'], ['teacher', 'deputy'], true],
  ])('%j binds %j: %s', (who, own, isBound) => {
    expect(isBoundBy({ who }, own)).toBe(isBound);
  });
});

describe('maySee', () => {
  it.each<[who: Who[], roles: Who[], isSeen: boolean]>([
    [['superuser'], [], true],
    [['superuser'], ['deputy'], true],
    [['superuser'], ['head'], false],
    [['superuser'], ['head', 'superuser'], true],
    [['class-teacher'], ['teacher'], false],
    [['everybody'], ['head'], true],
  ])('%j is seen by %j: %s', (who, own, isSeen) => {
    expect(maySee({ who }, own)).toBe(isSeen);
  });
});
