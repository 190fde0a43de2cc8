import type { z } from 'zod';
import type { Calendar } from '@/utils/calendar/calendar';
import type { Due } from '@/utils/calendar/deadline';
import type { Entry } from '@/utils/journal/entry';
import type { Instant } from '@/utils/journal/field';
import type { Reading } from '@/utils/journal/reading';
import type { IncompleteReason, MessageData, Outcome, Subject } from '@/utils/journal/report';

/** What a rule is given. It sees nothing else: no element, no browser, no clock. */
export interface RuleInput<Options> {
  reading: Reading;
  /** The reading's entries that the check's `where` lets in. */
  entries: Entry[];
  options: Options;
  /** The check's deadline; none: the clause has no date. Always none where the rule has its own. */
  due: Due | undefined;
  calendar: Calendar;
  moment: Instant;
}

/** What a rule says of one subject. At most one result a subject. */
export type RuleResult<Possible extends Outcome = Outcome, Message extends string = string> = { subject: Subject } & (
  | { outcome: Extract<Possible, 'pass' | 'inapplicable'>; due?: Instant }
  | { outcome: Extract<Possible, 'due' | 'violation'>; message: Message; data: MessageData; due?: Instant }
  | {
      outcome: Extract<Possible, 'incomplete'>;
      reason: IncompleteReason;
      message: Message;
      data: MessageData;
      due?: Instant;
    }
);

/** A kind of check. Several clauses may use one rule with other options, deadlines and scopes. */
export interface Rule<
  Id extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Possible extends Outcome = Outcome,
  Message extends string = string,
> {
  /** The noun of what is wrong; equal to the file's name. */
  id: Id;
  /** One English sentence for the generated table. */
  description: string;
  /** What a result is about. */
  subject: 'entry' | 'week' | 'period' | 'page';
  /** Whether a check sets a deadline, or the rule's kind settles it (a week ends with its last school day). */
  deadline: 'of-the-check' | 'own';
  /** Every outcome that the rule can have; its tests hold a case for each. */
  outcomes: readonly Possible[];
  /** The ids of its messages; the texts are `rules.<id>.<message>`. */
  messages: readonly Message[];
  /** The options that a clause's check sets beside `rule`, `due` and `where`. */
  options: Shape;
  check: (input: RuleInput<z.infer<z.ZodObject<Shape>>>) => RuleResult<Possible, Message>[];
}

/** Fixes the types of a rule from its parts: an outcome or message that it does not declare does not compile. */
export function defineRule<
  const Id extends string,
  Shape extends z.ZodRawShape,
  const Possible extends Outcome,
  const Message extends string,
>(rule: Rule<Id, Shape, Possible, Message>): Rule<Id, Shape, Possible, Message> {
  return rule;
}
