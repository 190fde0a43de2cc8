/** The clauses that the demo states outcomes for: profile and clause in one name. */
export const clauseKeys = ['D4.5', 'D4.11', 'J3.5', 'J3.6', 'V13', 'V17', 'V19'] as const;

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
  'fault:substitution-incomplete': { clauses: ['D4.11', 'V17'], says: 'one part of the substitution is missing' },
  'fault:substitution-bare': { clauses: ['D4.11', 'V17'], says: 'a substitution with no part at all' },
  'fault:holiday-entry': { clauses: ['V19'], says: 'dated on a public holiday' },
  'fault:week-missing': { clauses: ['J3.6'], says: 'no class hour in a school week' },
  'fault:week-draft-only': { clauses: ['J3.6'], says: 'only a draft in a school week' },
  'fault:author-absent': { clauses: ['V17'], says: 'a whole substitution, entered by who was absent' },
  'fault:author-somebody': { clauses: ['V17'], says: 'a whole substitution, entered by a third person: a question' },
  'twin:topic-attachment': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'the topic is an attached file' },
  'twin:topic-image': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'the topic is a picture' },
  'twin:topic-short': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'a topic of one word' },
  'twin:homework-none': { clauses: ['D4.5', 'V13'], says: 'an accepted word for no homework' },
  'twin:homework-file': { clauses: ['D4.5', 'V13'], says: 'homework is an attached file only' },
  'twin:draft': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'a past draft without a topic' },
  'twin:draft-word': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'the topic speaks of a draft; the entry is none' },
  'twin:future': { clauses: ['D4.5', 'J3.5', 'V13'], says: 'a later day without a topic' },
  'twin:class-hour-topic-empty': { clauses: ['D4.5', 'J3.5', 'V13', 'J3.6'], says: 'a class hour without a topic' },
  'twin:substitution-complete': { clauses: ['D4.11', 'V17'], says: 'all parts, typed in haste, by who taught' },
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

/** The clauses about registers that the demo states outcomes for: of Cēsis, Ventspils and Mazulītis. */
export const registerClauses = ['C2.3.8', 'C2.7.4', 'V18', 'L3.9.3', 'L3.10.2', 'L3.16', 'L3.17', 'L3.20'] as const;

export type RegisterClause = (typeof registerClauses)[number];

/** The same for the registers: inspections, talks, a deputy's work, a group's notes. */
export const registerPlants = {
  'fault:inspection-second-missing': { clauses: ['L3.20'], says: 'one inspection in a year that wants two' },
  'fault:inspection-semester-missing': { clauses: ['C2.3.8'], says: 'only a draft in a semester' },
  'twin:inspection-two': { clauses: ['C2.3.8', 'L3.20', 'V18'], says: 'two inspections within the time' },
  'twin:inspection-draft': { clauses: ['L3.20'], says: 'a draft, which does not count' },
  'twin:inspection-break': { clauses: ['C2.3.8', 'L3.20'], says: 'in the break after the semester: it counts' },
  'fault:talk-content-empty': { clauses: ['C2.7.4', 'L3.17'], says: 'a talk without content' },
  'fault:talk-content-blank': { clauses: ['C2.7.4', 'L3.17'], says: 'white space, &nbsp; or U+200B only' },
  'fault:talk-content-dash': { clauses: ['C2.7.4', 'L3.17'], says: 'a dash: a question' },
  'fault:talk-content-empty-recent': { clauses: ['C2.7.4', 'L3.17'], says: 'the talk of yesterday' },
  'fault:talk-content-empty-today': { clauses: ['C2.7.4', 'L3.17'], says: 'the talk of today: still due' },
  'twin:talk-two-a-day': { clauses: ['C2.7.4', 'L3.17'], says: 'two talks of one day' },
  'twin:talk-file': { clauses: ['C2.7.4', 'L3.17'], says: 'the content is an attached file' },
  'twin:talk-words-of-lessons': { clauses: ['C2.7.4', 'L3.17'], says: 'the words of a substitution' },
  'twin:talk-draft': { clauses: ['C2.7.4', 'L3.17'], says: 'a draft without content' },
  'twin:talk-future': { clauses: ['C2.7.4', 'L3.17'], says: 'a talk to come' },
  'fault:work-content-empty': { clauses: ['L3.16'], says: 'a day of work without content' },
  'fault:work-content-blank': { clauses: ['L3.16'], says: 'white space, with a remark beside it' },
  'fault:work-content-empty-today': { clauses: ['L3.16'], says: 'the work of today: still due' },
  'twin:work-remarks-empty': { clauses: ['L3.16'], says: 'no remark beside the content' },
  'twin:work-draft': { clauses: ['L3.16'], says: 'a draft without content' },
  'twin:work-future': { clauses: ['L3.16'], says: 'a meeting to come' },
  'fault:note-content-empty': { clauses: ['L3.9.3'], says: 'a note without content' },
  'fault:note-content-blank': { clauses: ['L3.9.3'], says: 'an empty paragraph, with a remark beside it' },
  'fault:note-content-empty-today': { clauses: ['L3.9.3'], says: 'the note of today: still due' },
  'fault:remark-other-words': { clauses: ['L3.10.2'], says: 'home education in other words: a question' },
  'twin:note-remarks-empty': { clauses: ['L3.9.3', 'L3.10.2'], says: 'no remark' },
  'twin:note-draft': { clauses: ['L3.9.3'], says: 'a draft without content' },
  'twin:note-future': { clauses: ['L3.9.3'], says: 'a note for tomorrow' },
  'twin:remark-home-education': { clauses: ['L3.10.2'], says: "the document's words" },
  'twin:remark-of-something-else': { clauses: ['L3.10.2'], says: 'a remark with a like word' },
} as const satisfies Record<string, { clauses: readonly RegisterClause[]; says: string }>;

export type RegisterPlant = keyof typeof registerPlants;
