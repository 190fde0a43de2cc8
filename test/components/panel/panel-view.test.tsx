// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '@/components/panel/panel-view';
import type { PanelActions, PanelState } from '@/components/panel/panel-state';
import { languages } from '@/utils/i18n/create-translator';
import type { Role } from '@/utils/stores';
import {
  createFinding,
  findings,
  getPanelState,
  journal,
  noActions,
  panelStates,
  settings,
  state,
  withReport,
} from '../panel-states';

afterEach(cleanup);

function show(shown: PanelState, actions: Partial<PanelActions> = {}): ReturnType<typeof render> {
  return render(<PanelView state={shown} actions={{ ...noActions, ...actions }} />);
}

function listTitles(): string[] {
  return screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
}

function getCards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-walk]')];
}

/** What each state says, in Latvian and English. */
const words: Record<string, [lv: string, en: string]> = {
  'first-run': ['Kura ir jūsu skola?', 'Which is your school?'],
  starting: ['Skatāmies lapu…', 'Looking at the page…'],
  elsewhere: ['Atveriet E-klases žurnālu', 'Open the E-klase journal'],
  permission: ['E-klases lapas nav atļauts lasīt', 'Reading E-klase pages is not allowed'],
  loading: ['Lapa vēl ielādējas', 'The page is still loading'],
  unanswered: ['Pārlādējiet lapu', 'Reload the page'],
  rechecking: ['Pārbaudām pēc izvēlētās skolas kārtības…', "Checking by the chosen school's procedure…"],
  'no-profile': ['Skolas kārtību neizdevās atvērt', "The school's procedure could not be opened"],
  'page-loading': ['Lapa vēl ielādējas', 'The page is still loading'],
  'signed-out': ['E-klase gaida pieteikšanos', 'E-klase waits for you to sign in'],
  'not-a-journal': ['Šī nav žurnāla lapa', 'This page is no journal'],
  family: ['Šī ir skolēna dienasgrāmata', "This is a pupil's diary"],
  unknown: ['Šo lapu neizdevās atpazīt', 'This page was not recognised'],
  grid: ['Atveriet stundu', 'Open a lesson'],
  findings: ['Trūkst tēmas un mājas darba', 'Missing: topic and homework'],
  'class-hour': ['Klases stunda pa nedēļām', 'Class hour by weeks'],
  'partly-read': ['Lapa ir nolasīta daļēji', 'The page was read in part'],
  'in-order': ['Viss, ko šajā lapā var pārbaudīt, ir kārtībā.', 'All that can be checked on this page is in order.'],
  'nothing-asked': ['Šajā lapā kārtība neko neprasa.', 'The procedure asks for nothing on this page.'],
  'no-entries': ['Ierakstu, ko pārbaudīt, lapā nav.', 'The page has no entries to check.'],
  'nothing-decided': ['Šajā lapā neko nevarēja noteikt.', 'Nothing could be told on this page.'],
  unsaved: ['1 stundā ierakstītais vēl nav saglabāts.', '1 lesson has text that is typed but not saved.'],
};

describe('each state', () => {
  it('is in the table', () => {
    expect(Object.keys(words).sort()).toEqual(
      Object.keys(panelStates)
        .filter((name) => name !== 'not-loaded')
        .sort(),
    );
  });

  it.each(Object.entries(words))('%s says its words in both languages', (name, [latvian, english]) => {
    const shown = getPanelState(name);
    for (const [language, text] of [
      ['lv', latvian],
      ['en', english],
    ] as const) {
      show({ ...shown, language });
      expect(screen.getByText(text), `${name} ${language}`).toBeDefined();
      expect(document.documentElement.lang).toBe(language);
      expect(document.body.textContent).not.toMatch(/[{}]|undefined|\[object|NaN/);
      cleanup();
    }
  });

  it.each(Object.keys(panelStates))('%s has nothing that axe finds', async (name) => {
    const shown = getPanelState(name);
    for (const language of languages) {
      const { container } = show({ ...shown, language });
      // Colours need a real browser; the end-to-end tests look at them.
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      cleanup();
    }
  });

  it.each(['unknown', 'page-loading', 'signed-out', 'not-a-journal', 'family'])('%s shows no number at all', (name) => {
    const shown = getPanelState(name);
    show(shown);
    expect(screen.getByRole('main').textContent).not.toMatch(/\d/);
  });

  it('shows no row of noughts where nothing could be decided', () => {
    const { container } = show(getPanelState('grid'));
    expect(container.querySelector('.chips')).toBeNull();
    expect(screen.queryByText(/ir kārtībā/)).toBeNull();
  });

  it('shows nothing but its name before the settings are known: no first run flashes by', () => {
    const { container } = show(getPanelState('not-loaded'));
    expect(container.textContent).toBe('Kārtībā');
  });
});

describe('findings', () => {
  it('stand in the order of the panel, neighbours folded', () => {
    show(state);
    expect(listTitles()).toEqual([
      'Trūkst tēmas',
      'Trūkst tēmas un mājas darba',
      'Trūkst sasniedzamā rezultāta',
      'Rīkojuma numurs „15” neatbilst skolas paraugam #.##/*',
      'Trūkst tēmas',
      'Trūkst tēmas',
      'Ieraksts ir svētku dienā (Latvijas Republikas proklamēšanas diena)',
      '3 stundas: vai mājas darbs nav uzdots, vai arī tas vēl nav ierakstīts?',
    ]);
  });

  it('say when, by when, by which clause, what is assumed, and that text is not saved', () => {
    show(state);
    const [first, , , , overdue] = getCards();
    if (!first || !overdue) throw new Error('no cards');
    expect(first.textContent).toContain('P. 16. nov. · 2. stunda');
    expect(first.textContent).toContain('vēl 1 st. 20 min');
    expect(first.textContent).toContain('jāieraksta šodien līdz 15.30');
    expect(within(first).getByText('nesaglabāts')).toBeDefined();
    expect(first.querySelector('blockquote')?.textContent).toContain('ne vēlāk kā katras darba dienas');
    expect(within(first).getByText('Termiņš nav agrāks par stundas beigām.')).toBeDefined();
    expect(overdue.textContent).toContain('C. 12. nov. · 3. stunda');
    expect(overdue.textContent).toContain('nokavēts');
    expect(overdue.textContent).toContain('bija jāieraksta līdz 15.30');
    expect(within(overdue).queryByText('nesaglabāts')).toBeNull();
  });

  it('name the journal only where the page has several', () => {
    show(withReport({ findings: [createFinding('2026-11-12', 3)] }));
    expect(getCards()[0]?.textContent).not.toContain('7.b');
    cleanup();
    const journals = [journal, { ...journal, subject: 'Fizika' }];
    show(withReport({ findings: [createFinding('2026-11-12', 3)], journals }));
    expect(getCards()[0]?.textContent).toContain('7.b · Matemātika');
  });

  it('count down with the clock', () => {
    const shown = withReport({ findings: [createFinding('2026-11-16', 2, { outcome: 'due' })] });
    const { rerender } = show(shown);
    expect(getCards()[0]?.textContent).toContain('vēl 1 st. 20 min');
    rerender(<PanelView state={{ ...shown, now: '2026-11-16T13:11:00.000Z' }} actions={noActions} />);
    expect(getCards()[0]?.textContent).toContain('vēl 19 min');
  });

  it('open a fold to the single ones, which show in the page', () => {
    const showEntry = vi.fn(noActions.showEntry);
    show(state, { showEntry });
    const before = getCards().length;
    const fold = document.querySelector<HTMLDetailsElement>('.fold');
    if (!fold) throw new Error('no fold');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(getCards()).toHaveLength(before + 3);
    const [, second] = within(fold).getAllByRole('button');
    if (!second) throw new Error('no button');
    expect(second.getAttribute('aria-label')).toBe('Parādīt lapā: O. 3. nov. · 1. stunda');
    fireEvent.click(second);
    expect(showEntry).toHaveBeenCalledExactlyOnceWith(1, '7.b|Matemātika||2026-11-03|1|lesson|1');
  });

  it.each([
    ['gone', 'Šī ieraksta lapā vairs nav.'],
    ['silent', 'Lapa neatbild. Lūdzu, pārlādējiet to.'],
  ] as const)('say so when the page does not show them: %s', async (answer, text) => {
    show(withReport({ findings: [createFinding('2026-11-12', 3)] }), { showEntry: () => Promise.resolve(answer) });
    fireEvent.click(screen.getByRole('button', { name: /^Parādīt lapā/ }));
    expect(await screen.findByText(text)).toBeDefined();
  });
});

describe('keys', () => {
  const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key });

  it('j and k walk the findings and stop at the ends', () => {
    show(state);
    const cards = getCards();
    press('j');
    expect(document.activeElement).toBe(cards[0]);
    press('j');
    expect(document.activeElement).toBe(cards[1]);
    press('k');
    press('k');
    expect(document.activeElement).toBe(cards[0]);
    for (let times = 0; times < 20; times += 1) press('j');
    expect(document.activeElement).toBe(cards.at(-1));
  });

  it('Enter shows the finding in the page', () => {
    const showEntry = vi.fn(noActions.showEntry);
    show(state, { showEntry });
    press('j');
    press('j');
    press('Enter');
    expect(showEntry).toHaveBeenCalledExactlyOnceWith(1, '7.b|Matemātika||2026-11-16|5|lesson|1');
  });

  it('Enter on a button presses that button alone', () => {
    const showEntry = vi.fn(noActions.showEntry);
    show(state, { showEntry });
    screen.getByRole('button', { name: 'Iestatījumi' }).focus();
    expect(press('Enter')).toBe(true);
    expect(showEntry).not.toHaveBeenCalled();
  });

  it('leaves shortcuts of the browser alone', () => {
    show(state);
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    expect(document.activeElement).toBe(document.body);
  });
});

describe('chips', () => {
  const getChip = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

  it('count by kind', () => {
    const { container } = show(state);
    const chips = [...container.querySelectorAll('.chip')].map((chip) => chip.textContent);
    expect(chips).toEqual(['Nokavēts 3', 'Neatbilst 1', 'Šodien 2', 'Vēl laiks 1', 'Jautājumi 3', 'Kārtībā 28']);
  });

  it('leave out the rare kinds when there are none', () => {
    const { container } = show(withReport({ findings: [] }));
    const chips = [...container.querySelectorAll('.chip')].map((chip) => chip.textContent);
    expect(chips).toEqual(['Nokavēts 0', 'Šodien 0', 'Jautājumi 0', 'Kārtībā 28']);
  });

  it('filter, add up, and let go', () => {
    show(state);
    fireEvent.click(getChip(/^Šodien/));
    expect(listTitles()).toEqual(['Trūkst tēmas', 'Trūkst tēmas un mājas darba']);
    expect(getChip(/^Šodien/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(getChip(/^Jautājumi/));
    expect(listTitles()).toHaveLength(3);
    fireEvent.click(getChip(/^Šodien/));
    fireEvent.click(getChip(/^Jautājumi/));
    expect(listTitles()).toHaveLength(8);
  });

  it('do not hide everything when their kind has run empty', () => {
    const { rerender } = show(state);
    fireEvent.click(getChip(/^Jautājumi/));
    const rest = withReport({ findings: findings.filter(({ outcome }) => outcome !== 'incomplete') });
    rerender(<PanelView state={rest} actions={noActions} />);
    expect(listTitles()).toHaveLength(7);
  });

  it('tell a screen reader the counts', () => {
    show(state);
    expect(
      screen.getByText('Nokavēts: 3. Neatbilst: 1. Šodien: 2. Vēl laiks: 1. Jautājumi: 3.').getAttribute('role'),
    ).toBe('status');
  });
});

describe('coverage line', () => {
  it('says how much was read, when, and what cannot be told', () => {
    const { container } = show(getPanelState('partly-read'));
    const coverage = container.querySelector('.coverage');
    expect(coverage?.querySelector('summary')?.textContent).toContain('Nolasīti 34 no 36 ierakstiem · 14.09');
    expect(coverage?.querySelector('summary')?.textContent).toContain('nevar noteikt: 1');
    for (const text of [
      'Nav nolasīti 2 ieraksti.',
      '2 ierakstiem neizdevās nolasīt datumu.',
      'Nav ielādētas visas rindas.',
      'Paslēpta kolonna.',
      'Ieslēgti filtri: tikai mani ieraksti.',
      'lapa to nerāda',
      '4.11. Aizvietošanas ierakstā šis skats nerāda aizvietoto priekšmetu un rīkojuma numuru – 1 stunda',
    ]) {
      expect(coverage?.textContent).toContain(text);
    }
  });

  it('counts questions among the findings, never among what cannot be told', () => {
    const { container } = show(withReport({ findings: findings.filter(({ reason }) => reason === 'question') }));
    expect(container.querySelector('.coverage')?.textContent).not.toContain('nevar noteikt');
  });

  it('says when a page has no entries', () => {
    show(withReport({ coverage: { seen: 0, read: 0, hidden: [], layout: 'lesson-list', confidence: 1 } }));
    expect(screen.getByText(/Ierakstu lapā nav · 14\.09/)).toBeDefined();
  });
});

describe('class-hour weeks', () => {
  it('show each school week up to this one with a word', () => {
    const { container } = show(getPanelState('class-hour'));
    const weeks = [...container.querySelectorAll('.week')].map((week) => week.textContent.trim());
    expect(weeks).toEqual([
      '5.–11. okt.: ir ieraksts',
      '12.–18. okt.: trūkst ieraksta',
      '2.–8. nov.: nevar noteikt',
      '9.–15. nov.: ir ieraksts',
      '16.–22. nov.: vēl laiks',
    ]);
  });

  it('have no place on the page to show', () => {
    show(getPanelState('class-hour'));
    expect(screen.queryByRole('button', { name: /^Parādīt lapā/ })).toBeNull();
    expect(getCards()[0]?.textContent).toContain('12.–18. okt.');
  });
});

describe('what binds others', () => {
  const counts = { inapplicable: 0, pass: 0, incomplete: 0, due: 0, violation: 0 };
  const clauses = [
    { clause: '4.5', who: ['teacher'], counts: { ...counts, pass: 3 } },
    { clause: '3.6', who: ['class-teacher'], counts: { ...counts, violation: 1 } },
  ];
  const shared = withReport({
    clauses,
    counts: { ...counts, pass: 3, violation: 1 },
    findings: [createFinding('2026-11-12', 1, { clause: '3.6', number: '3.6' })],
    weeks: [{ clause: '3.6', from: '2026-11-09', to: '2026-11-15', outcome: 'violation' }],
  });
  const showTo = (roles: Role[], shown = shared) => show({ ...shown, settings: { ...settings, roles } });

  it('is not listed, but said to be there, and nothing is promised of it', () => {
    const { container } = showTo(['teacher']);
    expect(getCards()).toHaveLength(0);
    expect(container.querySelector('.weeks')).toBeNull();
    expect(screen.getByText('Viss, kas šajā lapā attiecas uz jums, ir kārtībā.')).toBeDefined();
    expect(screen.getByText('Citiem saistošais te nav rādīts: 1 (klases audzinātājs).')).toBeDefined();
  });

  it.each<[string, Role[]]>([
    ['whom it concerns', ['class-teacher']],
    ['the deputy', ['teacher', 'deputy']],
    ['a user without a role', []],
  ])('is shown to %s', (_, roles) => {
    const { container } = showTo(roles);
    expect(getCards()).toHaveLength(1);
    expect(container.querySelector('.weeks')).not.toBeNull();
    expect(screen.queryByText(/Citiem saistošais/)).toBeNull();
  });

  it('leaves a role without clauses a calm line', () => {
    showTo(['superuser']);
    expect(screen.getByText('Šajā lapā jūsu lomai kārtība neko neprasa.')).toBeDefined();
    cleanup();
    showTo(['superuser'], withReport({ counts, clauses: clauses.map((clause) => ({ ...clause, counts })) }));
    expect(screen.getByText('Šajā lapā kārtība neko neprasa.')).toBeDefined();
  });
});

describe('actions', () => {
  it("asks for the permission in the user's click", () => {
    const requestPermission = vi.fn();
    show(getPanelState('permission'), { requestPermission });
    expect(requestPermission).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Atļaut lasīt E-klases lapas' }));
    expect(requestPermission).toHaveBeenCalledOnce();
  });

  it('opens the settings', () => {
    const openSettings = vi.fn();
    show(state, { openSettings });
    fireEvent.click(screen.getByRole('button', { name: 'Iestatījumi' }));
    expect(openSettings).toHaveBeenCalledOnce();
  });
});
