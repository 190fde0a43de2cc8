import { describe, expect, expectTypeOf, it } from 'vitest';
import { getCalendar, maxProfileLength, parseProfile, type Check, type Profile } from '@/utils/profile/profile-schema';
import type { ProfileProblemId } from '@/utils/profile/profile-problem';
import { rules, type RuleId } from '@/utils/rules/index';
import { createSmallProfile } from './small-profile';

type Path = readonly (string | number)[];

/** A copy of the small profile in which the value at `path` is another one; `undefined` takes it out. */
function change(path: Path, value: unknown): string {
  const profile: unknown = createSmallProfile();
  let place = profile as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return JSON.stringify(profile);
}

function getProblems(text: string) {
  const parsed = parseProfile(text);
  return parsed.ok ? [] : parsed.problems;
}

function parseSmallProfile(): Profile {
  const parsed = parseProfile(JSON.stringify(createSmallProfile()));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.profile;
}

const check = ['clauses', 1, 'checks', 0] as const;

/** Broken how · where · the new value · problem ids · paths. */
const broken: [string, Path, unknown, ProfileProblemId, string][] = [
  ['no format', ['format'], undefined, 'unknown-format', 'format'],
  ['a format of words', ['format'], 'one', 'unknown-format', 'format'],
  ['a newer format', ['format'], 2, 'newer-format', 'format'],
  ['no id', ['id'], undefined, 'missing-value', 'id'],
  ['an id with capitals', ['id'], 'Skola', 'wrong-value', 'id'],
  ['revision 0', ['revision'], 0, 'wrong-value', 'revision'],
  ['an unknown member', ['author'], 'deputy', 'unknown-key', ''],
  ['no school', ['school'], undefined, 'missing-value', 'school'],
  ['no time zone', ['school', 'timeZone'], undefined, 'missing-value', 'school.timeZone'],
  ['a time zone that is none', ['school', 'timeZone'], 'Europe/Rīga', 'bad-time-zone', 'school.timeZone'],
  ['30 February', ['procedure', 'approvedOn'], '2026-02-30', 'bad-date', 'procedure.approvedOn'],
  ['a Latvian date', ['procedure', 'approvedOn'], '24.08.2018.', 'bad-date', 'procedure.approvedOn'],
  ['an amendment without its day', ['procedure', 'amended'], [{}], 'missing-value', 'procedure.amended[0].on'],
  ['a day off that is none', ['calendar', 'daysOff', 0], '2026-13-01', 'bad-date', 'calendar.daysOff[0]'],
  ['an unknown calendar', ['calendar', 'use'], 'moon', 'wrong-value', 'calendar.use'],
  ['no clauses', ['clauses'], [], 'wrong-value', 'clauses'],
  ['two clauses with one id', ['clauses', 3, 'id'], '1', 'duplicate-clause', 'clauses[3].id'],
  ['a clause that binds nobody', ['clauses', 0, 'who'], [], 'wrong-value', 'clauses[0].who'],
  ['an unknown role', ['clauses', 0, 'who'], ['cook'], 'wrong-value', 'clauses[0].who[0]'],
  ['a clause without its words', ['clauses', 0, 'quote'], ' ', 'wrong-value', 'clauses[0].quote'],
  ['a clause that does nothing', ['clauses', 0, 'info'], undefined, 'clause-without-kind', 'clauses[0]'],
  ['info: false', ['clauses', 0, 'info'], false, 'wrong-value', 'clauses[0].info'],
  ['information that is also checked by hand', ['clauses', 0, 'byHand'], true, 'clause-of-mixed-kinds', 'clauses[0]'],
  ['checks and not yet', ['clauses', 1, 'notYet'], true, 'clause-of-mixed-kinds', 'clauses[1]'],
  ['checks by hand', ['clauses', 1, 'byHand'], true, 'clause-of-mixed-kinds', 'clauses[1]'],
  ['an empty list of checks', ['clauses', 1, 'checks'], [], 'wrong-value', 'clauses[1].checks'],
  ['an unknown rule', [...check, 'rule'], 'missing-smile', 'unknown-rule', 'clauses[1].checks[0].rule'],
  ['a check without a rule', [...check, 'rule'], undefined, 'unknown-rule', 'clauses[1].checks[0].rule'],
  ['an option of another rule', [...check, 'orderNumber'], '#', 'unknown-key', 'clauses[1].checks[0]'],
  ['a check without its fields', [...check, 'fields'], undefined, 'missing-value', 'clauses[1].checks[0].fields'],
  ['an unknown field', [...check, 'fields'], ['smile'], 'wrong-value', 'clauses[1].checks[0].fields[0]'],
  ['a deadline without a day', [...check, 'due'], {}, 'missing-value', 'clauses[1].checks[0].due.day'],
  ['17.00 with a full stop', [...check, 'due', 'at'], '17.00', 'bad-deadline', 'clauses[1].checks[0].due.at'],
  ['25 o’clock', [...check, 'due', 'at'], '25:00', 'bad-deadline', 'clauses[1].checks[0].due.at'],
  ['the 32nd', [...check, 'due', 'day'], { month: 0, on: 32 }, 'bad-deadline', 'clauses[1].checks[0].due.day.on'],
  ['grade 13', [...check, 'where', 'grades'], [13], 'wrong-value', 'clauses[1].checks[0].where.grades[0]'],
  ['an unknown scope', [...check, 'where', 'moods'], ['good'], 'unknown-key', 'clauses[1].checks[0].where'],
  ['an empty mask', ['clauses', 2, 'checks', 0, 'orderNumber'], '', 'bad-mask', 'clauses[2].checks[0].orderNumber'],
  ['an unknown assumption', ['clauses', 1, 'assumptions'], ['x'], 'unknown-assumption', 'clauses[1].assumptions[0]'],
  ['unchecked words of its own', ['clauses', 1, 'unchecked'], ['mieru'], 'words-not-in-quote', 'clauses[1].unchecked'],
  [
    'unchecked without checks',
    ['clauses', 4, 'unchecked'],
    ['Paroli'],
    'unchecked-without-checks',
    'clauses[4].unchecked',
  ],
  ['another document', ['clauses', 5, 'otherDocument'], 'X', 'words-not-in-quote', 'clauses[5].otherDocument'],
  ['a duty without a date', ['clauses', 3, 'duty'], {}, 'duty-without-date', 'clauses[3].duty'],
  ['a duty with two dates', ['clauses', 3, 'duty', 'every'], 'day', 'duty-of-mixed-forms', 'clauses[3].duty.every'],
  ['days without an event', ['clauses', 3, 'duty'], { every: { days: 90 } }, 'duty-of-mixed-forms', 'clauses[3].duty'],
  ['an event without days', ['clauses', 3, 'duty', 'from'], { event: 'x' }, 'duty-of-mixed-forms', 'clauses[3].duty'],
  ['a duty of a lesson', ['clauses', 3, 'duty', 'due', 'day'], 'lesson', 'bad-deadline', 'clauses[3].duty.due.day'],
  [
    'months of a yearly duty',
    ['clauses', 3, 'duty', 'during'],
    'lessons',
    'duty-of-mixed-forms',
    'clauses[3].duty.during',
  ],
  ['grade 13 of a school', ['school', 'grades'], [13], 'wrong-value', 'school.grades[0]'],
  ['a duty once "times"', ['clauses', 3, 'duty', 'times'], 1, 'wrong-value', 'clauses[3].duty.times'],
];

describe('parseProfile', () => {
  it('takes a file that is in order, with a byte order mark too', () => {
    expect(parseSmallProfile().clauses).toHaveLength(6);
    expect(parseProfile(`\uFEFF${JSON.stringify(createSmallProfile())}`).ok).toBe(true);
  });

  it.each(broken)('refuses %s', (_, path, value, id, where) => {
    const problems = getProblems(change(path, value));
    expect(problems.map((problem) => [problem.id, problem.path])).toEqual([[id, where]]);
    expect(problems[0]?.message).not.toMatch(/^(Invalid input)?$/);
  });

  it.each([
    ['', 'empty-file'],
    ['\uFEFF \n', 'empty-file'],
    ['{', 'not-json'],
    ['null', 'not-a-profile'],
    ['[]', 'not-a-profile'],
    ['"x"', 'not-a-profile'],
    [' '.repeat(maxProfileLength + 1), 'too-large'],
  ])('refuses what is no profile (%#)', (text, id) => {
    expect(getProblems(text).map((problem) => problem.id)).toEqual([id]);
  });

  it('names the line of a mistake where the engine tells it', () => {
    const text = JSON.stringify(createSmallProfile(), null, 2).replace('"revision": 1,', '"revision": 1');
    expect(getProblems(text)).toMatchObject([{ id: 'not-json', data: { line: 5 } }]);
  });

  it('names everything that is wrong, with the clause', () => {
    const profile = createSmallProfile();
    const [, second, third] = profile.clauses;
    Object.assign(second ?? {}, { who: ['cook'] });
    Object.assign(third ?? {}, { assumptions: ['x'] });
    const problems = getProblems(JSON.stringify(profile));
    expect(problems.map(({ id, data }) => [id, data['clause'], data['value']])).toEqual([
      ['wrong-value', '2', 'cook'],
      ['unknown-assumption', '3', 'x'],
    ]);
  });

  it('lets a duty stand beside checks and beside what is not yet checked', () => {
    const duty = { every: 'day' };
    expect(getProblems(change(['clauses', 1, 'duty'], duty))).toEqual([]);
    expect(getProblems(change(['clauses', 5, 'duty'], duty))).toEqual([]);
  });

  it.each([
    { every: { days: 90 }, from: { event: 'password-change' } },
    { due: { day: { month: 0, on: 10 } }, during: 'lessons' },
    { due: { day: { weekday: 5, week: -1 }, at: '19:00' }, during: 'lessons' },
    { due: { day: { year: 'end' } }, times: 2 },
  ])('takes the duty %j', (duty) => {
    expect(getProblems(change(['clauses', 3, 'duty'], duty))).toEqual([]);
  });

  it('does not take members out of the language’s own objects', () => {
    const text = JSON.stringify(createSmallProfile()).replace('"format"', '"__proto__":{"format":1},"format"');
    expect(getProblems(text).map(({ id }) => id)).toEqual(['unknown-key']);
  });
});

describe('checkSchema', () => {
  it.each(rules.map(({ id }) => id))('knows the rule %s', (id) => {
    const options: Record<RuleId, object> = {
      'missing-field': { fields: ['topic'] },
      'incomplete-substitution': { orderNumber: '#.##/*' },
      'missing-class-hour': {},
      'missing-inspection': { per: 'year', min: 2 },
      'missing-lesson': {},
      'empty-day': {},
      'wrong-author': {},
      'missing-planned-test': {},
      'wrong-section': { section: 'diary' },
      'missing-month-plan': {},
      'missing-term-mark': { terms: ['semester', 'year'] },
      'short-theme': {},
      'entry-on-day-off': { also: ['break'] },
      'count-outside-limits': { of: 'homework', per: 'week', max: 3 },
      'forbidden-symbol': { scales: ['ten-point', 'passed-failed'], symbols: ['NS'] },
      'missing-absences': { symbols: ['n', 'NS'] },
      'missing-learning-area': { areas: [{ name: 'valodu', word: 'valod' }], per: 'week' },
      'missing-marks': { excused: ['n'] },
      'missing-phrase': { field: 'topic', phrases: ['drošības instruktāža'] },
      'unjustified-absence': { symbols: ['n'] },
      'unwanted-homework': { weekdays: [5], beforeDaysOff: true },
      'vacuous-topic': { words: ['tēma'], copies: true },
      'wrong-lesson-type': { types: ['test'] },
    };
    expect(getProblems(change(['clauses', 2, 'checks'], [{ rule: id, ...options[id] }]))).toEqual([]);
  });

  it('has the type of its rule’s options', () => {
    expectTypeOf<Check['rule']>().toEqualTypeOf<RuleId>();
    expectTypeOf<Extract<Check, { rule: 'incomplete-substitution' }>['orderNumber']>().toEqualTypeOf<
      string | undefined
    >();
  });
});

describe('getCalendar', () => {
  it('adds the school’s zone to the calendar', () => {
    const calendar = getCalendar(parseSmallProfile());
    expect(calendar).toMatchObject({ use: 'general-education', daysOff: ['2026-11-20'], timeZone: 'Europe/Riga' });
  });
});
