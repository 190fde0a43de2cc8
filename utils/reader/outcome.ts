import type { Entry } from '@/utils/journal/entry';

/** «SR: …», «S.R.:», «(SR: …)», «SR aprēķina …», «Sasniedzamais rezultāts: …»: how schools write it inside a topic. */
const outcomeForm =
  /(?:(?<![A-Za-zÀ-ɏЀ-ӿ])S\.? ?R\.?(?![A-Za-zÀ-ɏЀ-ӿ])|SR(?=\s*[:–-])|sasniedzam(?:ais|ie) rezult[āa]t[si])\s*[:–-]*\s*(?<text>.*)$/is;

/** The outcome that a topic's text carries; '': only its sign; undefined: none. */
export function queryOutcome(topic: string): string | undefined {
  const found = outcomeForm.exec(topic);
  // «sr» in lower case without a colon is no sign of it.
  if (!found || (/^s\W*r/.test(found[0]) && !/^s\W*r\W*:/.test(found[0]))) return undefined;
  return (found.groups?.['text'] ?? '').replace(/^[\s).:]+|[\s(]+$/g, '').replace(/^([^(]*)\)\.?$/, '$1');
}

/** Gives the outcome from the topic's text where the page has no place of its own for it. */
export function withOutcome(fields: Entry['fields'], hasOwnPlace: boolean): Entry['fields'] {
  const { topic } = fields;
  if (hasOwnPlace || fields.outcome || topic?.state !== 'filled') return fields;
  const text = queryOutcome(topic.text);
  if (text === undefined) return fields;
  return { ...fields, outcome: text ? { state: 'filled', text, value: text } : { state: 'empty' } };
}
