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

/**
 * Gives the outcome from the topic's text where its own place is missing or was left empty: schools write it there.
 * @param hasOwnPlace The page has a place for it: then its bare sign in the topic says nothing of that place.
 */
export function withOutcome(fields: Entry['fields'], hasOwnPlace: boolean): Entry['fields'] {
  const { topic, outcome } = fields;
  if ((outcome && outcome.state !== 'empty') || topic?.state !== 'filled') return fields;
  const text = queryOutcome(topic.text);
  if (text === undefined || (text === '' && (hasOwnPlace || outcome))) return fields;
  return { ...fields, outcome: text ? { state: 'filled', text, value: text } : { state: 'empty' } };
}
