/** The six clauses that the demo states outcomes for: profile and clause in one name. */
export const clauseKeys = ['D4.5', 'D4.11', 'J3.5', 'J3.6', 'V13', 'V19'] as const;

export type ClauseKey = (typeof clauseKeys)[number];

/** What was planted on purpose: a fault of these clauses, or a near-miss twin that must not be taken for one. */
export const plants = {
  'fault:topic-empty': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'no topic' },
  'fault:topic-blank': {
    clauses: ['D4.5', 'J3.5', 'V13'],
    says: 'white space, &nbsp;, U+200B or empty paragraphs only',
  },
  'fault:topic-and-homework-empty': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'neither topic nor homework' },
  'fault:topic-empty-second': {
    clauses: ['D4.5', 'J3.5', 'V13'],
    says: 'same day and number twice, the second has no topic',
  },
  'fault:topic-empty-recent': {
    clauses: ['D4.5', 'J3.5', 'V13'],
    says: 'no topic in the last days: V 13 may still be due',
  },
  'fault:topic-empty-today': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'no topic, today' },
  'fault:homework-empty': { clauses: ['D4.5', 'V13'], says: 'topic but no homework: a question' },
  'fault:substitution-incomplete': { clauses: ['D4.11'], says: 'one part of the substitution is missing' },
  'fault:substitution-bare': { clauses: ['D4.11'], says: 'a substitution with no part at all' },
  'fault:holiday-entry': { clauses: ['V19'], says: 'dated on a public holiday' },
  'fault:week-missing': { clauses: ['J3.6'], says: 'no class hour in a school week' },
  'fault:week-draft-only': { clauses: ['J3.6'], says: 'only a draft in a school week' },
  'twin:topic-attachment': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'the topic is an attached file' },
  'twin:topic-image': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'the topic is a picture' },
  'twin:topic-short': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'a topic of one word' },
  'twin:homework-none': { clauses: ['D4.5', 'V13'], says: 'an accepted word for no homework' },
  'twin:homework-file': { clauses: ['D4.5', 'V13'], says: 'homework is an attached file only' },
  'twin:draft': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'a past draft without a topic' },
  'twin:draft-word': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'the topic speaks of a draft; the entry is none' },
  'twin:future': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'a later day without a topic' },
  'twin:class-hour-topic-empty': { clauses: ['D4.5', 'J3.5', 'V13', 'J3.6'], says: 'a class hour without a topic' },
  'twin:substitution-complete': { clauses: ['D4.11'], says: 'all parts, typed in haste' },
  'twin:false-friend': { clauses: ['D4.11'], says: 'the words of a substitution or an order, but none' },
  'twin:holiday-neighbour': { clauses: ['V19'], says: 'the school day before or after a public holiday' },
  'twin:holiday-draft': { clauses: ['V19'], says: 'a draft on a public holiday' },
  'twin:remembrance-day': { clauses: ['V19'], says: '11 November: a day of remembrance, no day off' },
  'twin:break': { clauses: ['V19'], says: 'in a break: no public holiday' },
  'twin:saturday': { clauses: ['V19'], says: 'on a Saturday: no public holiday' },
  'twin:week-other-weekday': { clauses: ['J3.6'], says: "not on the class's usual weekday" },
  'twin:week-two': { clauses: ['J3.6'], says: 'two class hours in one week' },
  'twin:week-saturday': { clauses: ['J3.6'], says: 'on the Saturday of the week' },
  'twin:week-sunday': { clauses: ['J3.6'], says: 'on the Sunday of the week' },
  'twin:week-holiday-moved': { clauses: ['J3.6'], says: 'the usual weekday is a holiday; held on another' },
} as const satisfies Record<string, { clauses: readonly ClauseKey[]; says: string }>;

export type Plant = keyof typeof plants;
