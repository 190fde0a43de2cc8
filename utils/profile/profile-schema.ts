import './zod-config';
import { z } from 'zod';
import { calendarSchema, isoDateSchema, type Calendar } from '@/utils/calendar/calendar';
import { dueSchema, type Due } from '@/utils/calendar/deadline';
import { rules } from '@/utils/rules/index';
import { whereSchema, type Where } from '@/utils/rules/scope';
import { layoutSchema, maxLayouts } from './layout-schema';
import { migrate, newestFormat } from './migrate';
import { getProfileProblem, type ProblemParams, type ProfileProblem } from './profile-problem';

/** Whom a clause may bind. */
export const whoIds = [
  'teacher',
  'class-teacher',
  'group-teacher',
  'subject-teacher',
  'deputy',
  'superuser',
  'head',
  'everybody',
] as const;

/** Readings chosen where a document is silent; shown with each finding of the clause. */
export const assumptionIds = [
  /** A clock time before the end of the lesson falls due at the lesson's end. */
  'never-before-lesson-end',
  /** "Every working day" includes any day on which the lesson was held. */
  'every-lesson-day-counts',
  /** No homework and homework not written down look the same. */
  'empty-homework-is-a-question',
  /** "Within N days": the day of the event is day 0. */
  'counting-starts-next-day',
  /** "5 days" beside "ten working days" are calendar days. */
  'days-are-calendar-days',
  /** A date of the month on a weekend is not moved. */
  'monthly-date-is-strict',
  /** "At the beginning of the year or semester" is its first school day. */
  'beginning-is-the-first-day',
  /** "At the end of the year or semester" is its last school day. */
  'end-is-the-last-day',
  /** "Lessons" are those of subjects; the class hour is none. */
  'class-hour-is-not-a-subject',
  /** The form of order numbers, taken from the document's own. */
  'order-number-form',
  /** "Information about the lesson" is its topic. */
  'topic-alone-is-the-information',
  /** "Official holidays" are the statutory ones: no breaks, no working days moved by the government. */
  'public-holidays-only',
  /** A week's entry may be written until the end of its last school day. */
  'week-ends-with-last-school-day',
  /** "Each month" is each month that has lessons. */
  'months-with-lessons',
  /** "Every day" is every working day. */
  'every-day-is-a-working-day',
  /** The outcome has its own field, or stands in the topic behind "SR:". */
  'outcome-may-stand-in-topic',
  /** An empty column of absences: everybody came, or nobody wrote it down. */
  'empty-absences-are-a-question',
  /** "Regularly", without a number or a date: at least once a semester. */
  'regularly-is-each-semester',
  /** "Before the break": by the last working day before each break, the summer's included. */
  'before-each-break',
  /** A weekday on a public holiday is not moved. */
  'weekday-is-strict',
  /** "Twice a year" means the school year. */
  'year-is-the-school-year',
  /** "The next day" is the next one on which the institution works. */
  'next-day-is-the-next-working-day',
  /** Clauses of one document name different sections for the same entry, so that the wrong one is only asked about. */
  'section-by-season-is-a-question',
  /** A week with fewer than five days may not hold everything. */
  'short-week-is-a-question',
  /** The number of inspections is wanted of each journal, in its own log. */
  'inspections-of-each-journal',
  /** An inspection is known by its record in the journal's log. */
  'inspections-are-recorded',
  /** Of a talk the document names no field: its content is the information. */
  'talk-is-its-content',
  /** "On the day": a record is written by the end of the day that it bears. Days without a record are not judged. */
  'record-of-the-day',
  /** Who learns at home stands on no page, so that a remark in other words is only asked about. */
  'remark-of-home-education-is-a-question',
  /** A plan that names no days of its theme: the theme is the whole month's. */
  'theme-of-the-plan-is-the-months',
  /** The subjects of a preschool's teachers are in no document but music: without a name it is only asked. */
  'subject-named-in-outcomes-is-a-question',
  /** Assessments are known by a column of the month; which lesson's column ends a topic stands on no page. */
  'assessments-by-month-column',
  /** An empty cell among filled ones may be rightly empty. */
  'empty-cell-is-a-question',
  /** Whatever stands in a cell of term marks fills it. */
  'any-symbol-fills-a-term-mark',
  /** How many tests are to be planned, and how far ahead, is not said: none is only asked about. */
  'planned-tests-are-a-question',
  /** Who is named as the substitute taught the lesson. */
  'named-substitute-taught',
  /** A day's list of play lessons is entered once the day has an entry. */
  'day-with-an-entry-is-planned',
] as const;

type SomeRule = (typeof rules)[number];

/** No options at all would otherwise read as a record that may have no member, not even the rule's id. */
type OptionsOf<Shape extends z.ZodRawShape> = [keyof Shape] extends [never] ? unknown : z.infer<z.ZodObject<Shape>>;

type CheckOf<R extends SomeRule> = R extends { id: infer Id; options: infer Shape extends z.ZodRawShape }
  ? OptionsOf<Shape> & { rule: Id; due?: Due | undefined; where?: Where | undefined }
  : never;

/** One use of a rule: which, by when, on what, with the rule's own options. */
export type Check = CheckOf<SomeRule>;

function createCheckSchema(rule: SomeRule) {
  const { id, options, deadline } = rule;
  return z.strictObject({
    rule: z.literal(id),
    ...(deadline === 'own' ? {} : { due: dueSchema.optional() }),
    where: whereSchema.optional(),
    ...(options as z.ZodRawShape),
  });
}

const [firstRule, ...otherRules] = rules;

// `map` knows only what all rules share, so the type of a check is reckoned from the list of rules instead.
export const checkSchema = z.discriminatedUnion(
  'rule',
  [createCheckSchema(firstRule), ...otherRules.map(createCheckSchema)],
  { error: `expected a check whose "rule" is one of ${rules.map(({ id }) => id).join(', ')}` },
) as unknown as z.ZodType<Check>;

function addProblem(
  context: z.RefinementCtx,
  path: PropertyKey[],
  message: string,
  { problem, data = {} }: ProblemParams,
): void {
  context.addIssue({ code: 'custom', path, message, params: { problem, data } });
}

const textSchema = z.string().trim().min(1);
const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

const eventSchema = z.strictObject({ event: idSchema });

/** Something to be done that no page shows: by a date, or again and again. */
export const dutySchema = z
  .strictObject({
    due: dueSchema.optional(),
    /** `day`: what the document wants daily. `days`: so many days after it was done last, `from` a day that the user types. */
    every: z.union([z.literal('day'), z.strictObject({ days: z.int().min(1).max(366) })]).optional(),
    /** The event from which `every: { days }` counts. */
    from: eventSchema.optional(),
    /** How often it must have been done by the deadline; none: once. */
    times: z.int().min(2).optional(),
    /** Of each month or week, only those that have lessons. */
    during: z.literal('lessons').optional(),
  })
  .superRefine((duty, context) => {
    const { due, every, from, during } = duty;
    if (!due && !every) {
      const message = 'A duty has no date. Write "due" or "every", or make the clause "byHand".';
      addProblem(context, [], message, { problem: 'duty-without-date' });
    }
    if (due && every) {
      const message = 'A duty has both "due" and "every". Write one of them.';
      addProblem(context, ['every'], message, { problem: 'duty-of-mixed-forms' });
    }
    if ((typeof every === 'object') !== (from !== undefined)) {
      const message = '"every": {"days": n} and "from": {"event": "<id>"} need one another.';
      addProblem(context, [], message, { problem: 'duty-of-mixed-forms' });
    }
    if (typeof due?.day === 'string') {
      const message = 'A duty has no lesson. Name a day that is in the calendar, or an event.';
      addProblem(context, ['due', 'day'], message, { problem: 'bad-deadline' });
    }
    if (during && !(typeof due?.day === 'object' && ('month' in due.day || 'weekday' in due.day))) {
      const message = '"during" chooses among months or weeks. Remove it, or write a monthly or weekly "due".';
      addProblem(context, ['during'], message, { problem: 'duty-of-mixed-forms' });
    }
  });

export type Duty = z.infer<typeof dutySchema>;

const clauseShape = {
  /** Unique in the file; a number that the document uses twice gets ` bis`. */
  id: textSchema,
  /** As printed, without the last full stop. */
  number: textSchema,
  who: z.array(z.enum(whoIds)).min(1),
  /** The clause's own words, whole. */
  quote: textSchema,
  /** What a page can show. */
  checks: z.array(checkSchema).min(1).optional(),
  /** A page will show it, but no rule is there yet. */
  notYet: z.literal(true).optional(),
  /** What has a date and no page. */
  duty: dutySchema.optional(),
  /** What only a person knows. */
  byHand: z.literal(true).optional(),
  /** Asks nothing of anybody: a heading, a definition, an entry into force. */
  info: z.literal(true).optional(),
  /** Words of the quotation that no page shows: the clause is checked partly. */
  unchecked: z.array(textSchema).min(1).optional(),
  /** The document that holds the numbers or dates which this clause needs, in the quotation's own words. */
  otherDocument: textSchema.optional(),
  assumptions: z.array(z.enum(assumptionIds)).min(1).optional(),
};

/** One numbered clause of the school's document. */
export const clauseSchema = z.strictObject(clauseShape).superRefine((clause, context) => {
  const { checks, notYet, duty, byHand, info, unchecked, otherDocument, quote } = clause;
  const kinds = [checks ?? notYet ?? duty, byHand, info].filter((kind) => kind !== undefined).length;
  if (kinds === 0) {
    const message = 'The clause does nothing. Write "checks", "duty", "notYet", "byHand" or "info".';
    addProblem(context, [], message, { problem: 'clause-without-kind' });
  }
  if (kinds > 1 || (checks && notYet)) {
    const message = 'Only "duty" may stand beside "checks" or "notYet"; "byHand" and "info" stand alone.';
    addProblem(context, [], message, { problem: 'clause-of-mixed-kinds' });
  }
  if (unchecked && !checks) {
    const message = '"unchecked" names the rest of a clause that has "checks". Remove it, or write "checks".';
    addProblem(context, ['unchecked'], message, { problem: 'unchecked-without-checks' });
  }
  for (const words of [...(unchecked ?? []), ...(otherDocument ? [otherDocument] : [])]) {
    if (quote.includes(words)) continue;
    const path = words === otherDocument ? ['otherDocument'] : ['unchecked'];
    const message = `"${words}" does not stand in the quotation. Copy the words as they are printed.`;
    addProblem(context, path, message, { problem: 'words-not-in-quote', data: { words } });
  }
});

export type Clause = z.infer<typeof clauseSchema>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const timeZoneSchema = z.string().superRefine((name, context) => {
  if (isTimeZone(name)) return;
  const message = `"${name}" is no time zone. For Latvia write "Europe/Riga".`;
  addProblem(context, [], message, { problem: 'bad-time-zone' });
});

const clausesSchema = z
  .array(clauseSchema)
  .min(1)
  .superRefine((clauses, context) => {
    const seen = new Set<string>();
    clauses.forEach(({ id }, at) => {
      if (seen.has(id)) {
        const message = `Two clauses have the id "${id}". Keep the number and give the second one the id "${id} bis".`;
        addProblem(context, [at, 'id'], message, { problem: 'duplicate-clause' });
      }
      seen.add(id);
    });
  });

/** A school's procedure as data, clause by clause; see README.md. */
export const profileSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(newestFormat),
  id: idSchema,
  /** Grows with every change of the file. */
  revision: z.int().min(1),
  school: z.strictObject({
    name: textSchema,
    timeZone: timeZoneSchema,
    /** The grades that the school has; none: 1 to 12. The year ends on other days in some of them. */
    grades: z.array(z.int().min(1).max(12)).min(1).optional(),
  }),
  /** What the document says of itself; a member is absent where the document does not say it. */
  procedure: z.strictObject({
    title: textSchema.optional(),
    /** The document's own number, where it names no order. */
    number: textSchema.optional(),
    order: textSchema.optional(),
    approvedOn: isoDateSchema.optional(),
    amended: z.array(z.strictObject({ order: textSchema.optional(), on: isoDateSchema })).optional(),
  }),
  calendar: calendarSchema,
  clauses: clausesSchema,
  /** Pages that were taught by pointing, for everybody who uses the file. */
  layouts: z.array(layoutSchema).max(maxLayouts).optional(),
});

export type Profile = z.infer<typeof profileSchema>;

export type ParsedProfile = { ok: true; profile: Profile } | { ok: false; problems: ProfileProblem[] };

/** Far above any school's file (171 clauses are 100,000 characters), far below what would stop a browser. */
export const maxProfileLength = 2_000_000;

function refuse(problem: ProfileProblem): ParsedProfile {
  return { ok: false, problems: [problem] };
}

/** The line of a mistake, as far as the engine's message tells it: Chromium and Node name the position, Firefox the line. */
function getMistakeLine(json: string, message: string): ProfileProblem['data'] {
  const position = /at position (\d+)/.exec(message)?.[1];
  const line =
    /at line (\d+) column/.exec(message)?.[1] ?? (position && json.slice(0, Number(position)).split('\n').length);
  return line === undefined ? {} : { line: Number(line) };
}

/**
 * Makes a profile of a school's file. Never throws.
 * In: JSON text of any origin. Out: the profile, or everything that is wrong with it – what, where, what to do.
 */
export function parseProfile(text: string): ParsedProfile {
  if (text.length > maxProfileLength) {
    const message = `The file has more than ${maxProfileLength} characters; a profile is far smaller.`;
    return refuse({ path: '', id: 'too-large', data: { limit: maxProfileLength }, message });
  }
  if (text.trim() === '') return refuse({ path: '', id: 'empty-file', data: {}, message: 'The file is empty.' });
  // Notepad and its like put a byte order mark first.
  const json = text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'This is no JSON.';
    return refuse({ path: '', id: 'not-json', data: getMistakeLine(json, message), message });
  }
  const migrated = migrate(data);
  if (!migrated.ok) return refuse(migrated.problem);

  const result = profileSchema.safeParse(migrated.data);
  if (result.success) return { ok: true, profile: result.data };
  return { ok: false, problems: result.error.issues.map((issue) => getProfileProblem(issue, migrated.data)) };
}

/** The profile's calendar together with the zone in which its days and hours are meant. */
export function getCalendar(profile: Profile): Calendar {
  return { ...profile.calendar, timeZone: profile.school.timeZone };
}
