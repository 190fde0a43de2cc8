// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PanelView } from '@/components/panel/panel-view';
import type { JournalRef } from '@/utils/journal/entry';
import type { Report } from '@/utils/journal/report';
import { createFinding, journal, noActions, withReport } from '../panel-states';

afterEach(cleanup);

const log: JournalRef = { ...journal, subject: null };

function show(report: Partial<Report>): void {
  render(
    <PanelView state={withReport({ span: { from: '2026-09-01', to: '2027-05-31' }, ...report })} actions={noActions} />,
  );
}

const talk = createFinding('2026-11-12', 3, {
  clause: '3.17',
  number: '3.17',
  quote: 'Grupas skolotāji individuālās sarunas ar vecākiem ievada konkrētā dienā',
  assumptions: [],
  journal: log,
  subject: { of: 'entry', key: '7.b|||2026-11-12||talk|1', date: '2026-11-12', number: null, kind: 'talk' },
  data: { fields: ['content'], asked: [] },
});

it('calls a register by its name, and a record of it no lesson', () => {
  show({ page: 'talk-log', journals: [log], findings: [talk], unsaved: 1 });
  expect(screen.getByText('Individuālās sarunas · 7.b · 01.09.2026. – 31.05.2027.', { exact: false })).toBeTruthy();
  expect(screen.getByText('C. 12. nov. · saruna', { exact: false })).toBeTruthy();
  expect(screen.getByText('Trūkst satura')).toBeTruthy();
  expect(screen.getByText('Papildiniet ierakstu un saglabājiet to.')).toBeTruthy();
  expect(screen.getByText('1 ierakstā ierakstītais vēl nav saglabāts.')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/\bstund/);
});

it('says how many inspections a school year has, and by when the others are wanted', () => {
  const finding = createFinding('2026-11-12', 3, {
    rule: 'missing-inspection',
    journal: log,
    subject: { of: 'term', journal: log, from: '2026-09-01', to: '2027-05-31' },
    outcome: 'due',
    message: 'missing-inspection.missing',
    data: { count: 1, limit: 2 },
    due: '2027-05-31T20:59:00.000Z',
    assumptions: ['inspections-of-each-journal'],
  });
  show({ page: 'inspection-log', journals: [log], findings: [finding], unsaved: 0 });
  expect(screen.getByText('Žurnāla pārbaudes ierakstu ir mazāk, nekā kārtība prasa: 1 (ne mazāk kā 2)')).toBeTruthy();
});

it.each([
  ['an empty log', 'missing-inspection.empty-page', '2027-05-31', '1 mācību gads'],
  ['a semester', 'missing-inspection.outside-span', '2026-12-18', '1 semestris'],
] as const)('counts what cannot be told by its own name: %s', (_, message, to, amount) => {
  const finding = createFinding('2026-11-12', 3, {
    journal: log,
    subject: { of: 'term', journal: log, from: '2026-09-01', to },
    outcome: 'incomplete',
    reason: 'not-shown',
    message,
    data: {},
  });
  show({ page: 'inspection-log', journals: [log], findings: [finding], unsaved: 0 });
  expect(document.body.textContent).toContain(amount);
});

it('names a plan by its month, with what to do in words of a record', () => {
  const group: JournalRef = { ...log, className: null, grade: null, group: '2. grupa', kind: 'group' };
  const finding = createFinding('2026-11-01', 3, {
    journal: group,
    subject: {
      of: 'entry',
      key: '||2. grupa|2026-11-01||month-plan|1',
      date: '2026-11-01',
      number: null,
      kind: 'month-plan',
    },
    data: { fields: ['childMessage', 'values'], asked: [] },
  });
  show({ page: 'month-plan', journals: [group], findings: [finding], unsaved: 0 });
  expect(screen.getByText('Mēneša plāns · 2. grupa', { exact: false })).toBeTruthy();
  expect(screen.getByText('2026. gada novembris · mēneša plāns', { exact: false })).toBeTruthy();
  expect(screen.getByText('Trūkst ziņas bērnam un vērtību un tikumu')).toBeTruthy();
  expect(screen.getByText('Ierakstiet ziņu bērnam un vērtības un tikumus un saglabājiet ierakstu.')).toBeTruthy();
});

it('names a column of term marks by its school year, and counts its empty cells', () => {
  const finding = createFinding('2026-09-01', 3, {
    rule: 'missing-term-mark',
    journal,
    subject: {
      of: 'entry',
      key: '7.b|Matemātika||2026-09-01||term-mark|1',
      date: '2026-09-01',
      number: null,
      kind: 'term-mark',
    },
    message: 'missing-term-mark.missing-first',
    data: { count: 3 },
  });
  show({ page: 'term-marks', journals: [journal], findings: [finding], unsaved: 0 });
  expect(screen.getByText('Semestra un gada vērtējumi · 7.b', { exact: false })).toBeTruthy();
  expect(screen.getByText('2026./2027. mācību gads · semestra vai gada vērtējumi', { exact: false })).toBeTruthy();
  expect(screen.getByText('Trūkst 1. semestra vērtējumu: 3 tukšas rūtiņas')).toBeTruthy();
});
