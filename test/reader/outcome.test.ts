import { describe, expect, it } from 'vitest';
import type { Field } from '@/utils/journal/field';
import { queryOutcome, withOutcome } from '@/utils/reader/outcome';

describe('queryOutcome', () => {
  it.each([
    ['Daļas. SR: saskaita daļas', 'saskaita daļas'],
    ['Daļas. S.R.: saskaita daļas', 'saskaita daļas'],
    ['Daļas. S. R. – saskaita daļas', 'saskaita daļas'],
    ['Daļas (SR: saskaita daļas)', 'saskaita daļas'],
    ['Daļas (SR: saskaita daļas).', 'saskaita daļas'],
    ['Daļas. SR saskaita (un atņem) daļas', 'saskaita (un atņem) daļas'],
    ['Daļas. SR: saskaita (un atņem)', 'saskaita (un atņem)'],
    ['SR:: saskaita', 'saskaita'],
    ['Sasniedzamais rezultāts: saskaita', 'saskaita'],
    ['Sasniedzamie rezultāti – saskaita\nun atņem', 'saskaita\nun atņem'],
    ['sasniedzamie rezultati saskaita', 'saskaita'],
    ['sr: saskaita', 'saskaita'],
    ['s.r.: saskaita', 'saskaita'],
    ['DaļasSR: saskaita', 'saskaita'],
    ['SR', ''],
    ['Daļas (SR)', ''],
    ['Daļas. SR: ', ''],
    ['sr saskaita', undefined],
    ['s. r. saskaita', undefined],
    ['SRS sistēma', undefined],
    ['PSR karte', undefined],
    ['Sasniedzamais mērķis', undefined],
    ['Daļas', undefined],
    ['', undefined],
  ])('of «%s» is %j', (topic, outcome) => {
    expect(queryOutcome(topic)).toBe(outcome);
  });
});

describe('withOutcome', () => {
  const filled = (text: string): Field => ({ state: 'filled', text, value: text });
  const empty: Field = { state: 'empty' };
  const unreadable: Field = { state: 'unreadable', text: '?' };
  const told = filled('Daļas. SR: saskaita');

  it.each<[string, Parameters<typeof withOutcome>[0], boolean, Field | undefined]>([
    ['no topic', {}, false, undefined],
    ['an empty topic', { topic: empty }, false, undefined],
    ['a topic without it', { topic: filled('Daļas') }, false, undefined],
    ['a topic with it', { topic: told }, false, filled('saskaita')],
    ['a topic with it, its own place empty', { topic: told, outcome: empty }, true, filled('saskaita')],
    ['a topic with it, its own place filled', { topic: told, outcome: filled('atņem') }, true, filled('atņem')],
    ['a topic with it, its own place not understood', { topic: told, outcome: unreadable }, true, unreadable],
    ['a topic with its sign', { topic: filled('Daļas. SR:') }, false, empty],
    ['a topic with its sign, where the page has a place for it', { topic: filled('Daļas. SR:') }, true, undefined],
    ['a topic with its sign, its own place empty', { topic: filled('SR:'), outcome: empty }, false, empty],
  ])('%s', (_, fields, hasOwnPlace, outcome) => {
    expect(withOutcome(fields, hasOwnPlace)).toEqual({ ...fields, ...(outcome && { outcome }) });
  });
});
