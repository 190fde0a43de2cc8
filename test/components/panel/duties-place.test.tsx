// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { useState, type ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '@/components/panel/panel-view';
import type { PanelActions, PanelState } from '@/components/panel/panel-state';
import { emptyDutyLog, type DutyLog } from '@/utils/duties/duty-log';
import { firstReminderSettings } from '@/utils/duties/next-reminder';
import { languages } from '@/utils/i18n/create-translator';
import type { Clause, Profile } from '@/utils/profile/profile-schema';
import type { Role } from '@/utils/stores';
import { noActions, profile, state } from '../panel-states';

afterEach(cleanup);

function createClause(number: string, change: Partial<Clause>): Clause {
  return { id: number, number, who: ['class-teacher'], quote: `Punkta ${number} vārdi`, ...change };
}

/** A document with something in every group on Monday, 16 November 2026. */
const clauses: Clause[] = [
  createClause('1', { info: true }),
  createClause('2', { duty: { due: { day: { month: 0, on: 10 } } }, assumptions: ['monthly-date-is-strict'] }),
  createClause('3', { duty: { due: { day: { month: 0, on: 20 } } } }),
  createClause('4', { duty: { due: { day: { month: 0, on: 'last' } } } }),
  createClause('5', { duty: { due: { day: { year: 'end' } }, times: 2 } }),
  createClause('6', { duty: { every: 'day' }, who: ['everybody'] }),
  createClause('7', { duty: { due: { day: { event: 'absence-note' }, plus: { working: 1 } } } }),
  createClause('8', { byHand: true, who: ['everybody'] }),
  createClause('9', { duty: { due: { day: { year: 'start' }, at: 'lesson-end' } } }),
  createClause('10', { duty: { due: { day: { semester: 'start' } } }, who: ['superuser'] }),
  createClause('11', { duty: { due: { day: { event: 'own-event' } } }, who: ['head'] }),
];

const school: Profile = { ...profile, school: { ...profile.school, grades: [1, 2, 9] }, clauses };

interface Shown {
  log?: Partial<DutyLog>;
  roles?: Role[];
  change?: Partial<PanelState>;
  actions?: Partial<PanelActions>;
  isFull?: boolean;
  isPermitted?: boolean;
}

/** The panel with a log that changes as the storage would. */
function Stage({
  log = {},
  roles = ['class-teacher'],
  change,
  actions,
  isFull,
  isPermitted = false,
}: Shown): ReactElement {
  const [kept, setKept] = useState<DutyLog>({ ...emptyDutyLog, since: '2026-11-09', ...log });
  const [reminder, setReminder] = useState(firstReminderSettings);
  const shown: PanelState = {
    ...state,
    profile: school,
    settings: { profileId: school.id, roles, language: null },
    duties: { log: kept, reminder, isReminderPermitted: isPermitted },
    ...change,
  };
  const own: PanelActions = {
    ...noActions,
    changeDuties: (_, edit) => {
      if (!isFull) setKept(edit);
      return Promise.resolve(!isFull);
    },
    storeReminder: (settings) => {
      setReminder(settings);
      return Promise.resolve(true);
    },
    ...actions,
  };
  return <PanelView state={shown} actions={own} />;
}

function show(shown: Shown = {}): ReturnType<typeof render> {
  const result = render(<Stage {...shown} />);
  fireEvent.mouseDown(screen.getByRole('tab', { name: /Pienākumi|Duties/ }), { button: 0 });
  return result;
}

/** The clauses of each group, as they stand. */
function listGroups(): Record<string, string[]> {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  return Object.fromEntries(
    groups.map((group) => [
      group.dataset['group'] ?? '',
      [...group.querySelectorAll<HTMLElement>('[data-clause]')].map(({ dataset }) => dataset['clause'] ?? ''),
    ]),
  );
}

function getGroup(name: string): HTMLElement {
  const group = document.querySelector<HTMLElement>(`[data-group="${name}"]`);
  if (!group) throw new Error(`no group ${name}`);
  return group;
}

describe('the place «Pienākumi»', () => {
  it('stands between the page and the procedure', () => {
    show();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['Lapa', 'Pienākumi', 'Kārtība']);
  });

  it('groups by date what binds the user, clause by clause', () => {
    show();
    expect(listGroups()).toEqual({
      overdue: ['2'],
      week: ['6', '3'],
      month: ['4'],
      later: ['2', '3', '4', '5'],
      undated: ['9'],
      events: [],
      attestations: ['8'],
      earlier: ['3', '4', '2'].sort(),
    });
    expect(getGroup('overdue').textContent).toContain('bija jāizdara līdz O. 10. nov.');
    expect(getGroup('week').textContent).toContain('katru darba dienu');
    expect(getGroup('week').textContent).toContain('līdz Pk. 20. nov.');
    expect(getGroup('week').textContent).toContain('vēl 4 dienas');
    expect(getGroup('later').textContent).toContain('līdz P. 31.05.2027. · 1.–2. klase');
    expect(getGroup('later').textContent).toContain('0 no 2');
    expect(getGroup('undated').textContent).toContain('Skola vajadzīgo dienu vai laiku vēl nav ievadījusi.');
    expect(getGroup('earlier').textContent).toContain('Termiņi pirms 9. nov.');
  });

  it('shows each with the school’s own words and how they are taken', () => {
    show();
    const overdue = within(getGroup('overdue'));
    expect(overdue.getAllByText('„Punkta 2 vārdi”').length).toBeGreaterThan(0);
    expect(overdue.getByText('Mēneša datumu nepārceļ, arī ja tas ir brīvdienā.')).toBeDefined();
  });

  it('shows the deputy what binds others, without a judgement and without a tick', () => {
    show({ roles: ['deputy'] });
    const others = getGroup('others');
    expect(listGroups()['others']).toContain('10');
    expect(others.textContent).toContain('klases audzinātājs');
    expect(others.textContent).toContain('e-klases virslietotājs');
    expect(within(others).queryByRole('button', { name: /Izdarīts/ })).toBeNull();
    expect(listGroups()['overdue']).toBeUndefined();
    expect(listGroups()['week']).toEqual(['6']);
  });

  it('says it when nothing is left this week', () => {
    show({ log: { ticks: { '3|2026-11': ['2026-11-16'], '6|2026-11-16': ['2026-11-16'] } } });
    expect(screen.getByText('Šonedēļ nekas vairs nav jāizdara.')).toBeDefined();
  });

  it('asks for a role where none is chosen, and says it where a role has no duties', () => {
    const openSettings = vi.fn();
    show({ roles: [], actions: { openSettings } });
    fireEvent.click(screen.getByRole('button', { name: 'Atvērt iestatījumus' }));
    expect(openSettings).toHaveBeenCalledOnce();
    cleanup();
    show({ change: { profile: { ...school, clauses: clauses.slice(0, 1) } } });
    expect(screen.getByText('Pienākumu ar termiņu nav')).toBeDefined();
  });

  it('shows nothing before what was stored is loaded', () => {
    show({ change: { duties: undefined } });
    expect(screen.getByRole('tabpanel').textContent).toBe('');
  });
});

describe('a tick', () => {
  const tickOverdue = async (): Promise<void> => {
    fireEvent.click(within(getGroup('overdue')).getByRole('button', { name: /^Izdarīts: 2\. / }));
    await screen.findByText('Atzīmēts: 2. līdz O. 10. nov.');
  };

  it('takes the duty out of the list, says so where the keyboard is, and can be taken back', async () => {
    show();
    await tickOverdue();
    expect(listGroups()['overdue']).toBeUndefined();
    expect(listGroups()['done']).toEqual(['2']);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Atzīmēts: 2.'));
    const [undo] = screen.getAllByRole('button', { name: 'Atsaukt' });
    if (undo) fireEvent.click(undo);
    await screen.findByText('Atzīme ir atsaukta.');
    expect(listGroups()['overdue']).toEqual(['2']);
    expect(listGroups()['done']).toBeUndefined();
  });

  it('is of today, or of the day that the user says; never of a day to come', async () => {
    show();
    await tickOverdue();
    const day = screen.getByLabelText<HTMLInputElement>('Kad izdarīts');
    expect(day.value).toBe('2026-11-16');
    fireEvent.change(day, { target: { value: '2026-11-09' } });
    expect(await within(getGroup('done')).findByText('izdarīts 9. nov.')).toBeDefined();
    fireEvent.change(day, { target: { value: '2026-11-17' } });
    expect(within(getGroup('done')).getByText('izdarīts 9. nov.')).toBeDefined();
  });

  it('is taken back in the list too', async () => {
    show({ log: { ticks: { '2|2026-11': ['2026-11-10'] } } });
    fireEvent.click(within(getGroup('done')).getByRole('button', { name: /^Atsaukt: 2\. / }));
    await screen.findByText('Atzīme ir atsaukta.');
    expect(listGroups()['overdue']).toEqual(['2']);
  });

  it('counts where it must be done twice', () => {
    show({ log: { ticks: { '5|2026/27|9': ['2026-10-10'] } } });
    expect(getGroup('later').textContent).toContain('1 no 2');
    expect(getGroup('later').textContent).toContain('izdarīts 10. okt.');
  });

  it('attests a clause for the school year', async () => {
    show();
    expect(getGroup('attestations').textContent).toContain('2026/27. mācību gads');
    fireEvent.click(within(getGroup('attestations')).getByRole('button', { name: /^Apliecinu: 8\./ }));
    await screen.findByText('Atzīmēts: 8.');
    expect(getGroup('done').textContent).toContain('apliecināts 16. nov.');
  });

  it('says it when the storage is full; the list stays as it was', async () => {
    show({ isFull: true });
    fireEvent.click(within(getGroup('overdue')).getByRole('button', { name: /^Izdarīts: 2\. / }));
    await screen.findByText(/pārlūka krātuve ir pilna/);
    expect(listGroups()['overdue']).toEqual(['2']);
    expect(screen.queryByText(/^Atzīmēts/)).toBeNull();
  });
});

describe('grades', () => {
  it('that the user names are the only ones whose days are shown', async () => {
    show();
    expect(getGroup('later').textContent).toContain('9. klase');
    expect(screen.getByText('(visas)')).toBeDefined();
    fireEvent.click(screen.getByLabelText('1.'));
    await screen.findByText('(1. klase)');
    expect(getGroup('later').textContent).not.toContain('9. klase');
    fireEvent.click(screen.getByLabelText('1.'));
    await screen.findByText('(visas)');
    expect(getGroup('later').textContent).toContain('9. klase');
  });

  it('are not asked for where no day hangs on them', () => {
    show({ change: { profile: { ...school, clauses: clauses.slice(0, 2) } } });
    expect(screen.queryByText('Manas klases')).toBeNull();
  });
});

describe('an event', () => {
  it('gives its duty a date once its day is typed, and takes it back', async () => {
    show();
    const events = within(getGroup('events'));
    const add = events.getByRole<HTMLButtonElement>('button', { name: 'Pievienot: Kavējuma zīmes saņemšanas diena' });
    expect(add.disabled).toBe(true);
    const input = events.getByLabelText<HTMLInputElement>(/^Kavējuma zīmes saņemšanas diena \(7\. punkts\)/);
    fireEvent.change(input, { target: { value: '2026-11-16' } });
    fireEvent.click(add);
    await vi.waitFor(() => expect(listGroups()['week']).toContain('7'));
    expect(getGroup('week').querySelector('[data-clause="7"]')?.textContent).toContain('rīt');
    expect(input.value).toBe('');
    fireEvent.click(events.getByRole('button', { name: 'Noņemt P. 16. nov.: Kavējuma zīmes saņemšanas diena' }));
    await vi.waitFor(() => expect(listGroups()['week']).not.toContain('7'));
  });

  it('of a name that nobody knows is still an event', () => {
    show({
      change: { profile: { ...school, clauses: [createClause('11', { duty: { due: { day: { event: 'x' } } } })] } },
    });
    expect(screen.getByLabelText(/^Notikuma diena/)).toBeDefined();
  });
});

describe('reminders', () => {
  const getSwitch = (): HTMLInputElement => screen.getByLabelText('Atgādināt pārlūkā');

  it('are off; the browser is asked in the click that switches them on', async () => {
    const requestReminders = vi.fn(() => Promise.resolve(true));
    const storeReminder = vi.fn(() => Promise.resolve(true));
    show({ actions: { requestReminders, storeReminder } });
    expect(getSwitch().checked).toBe(false);
    expect(requestReminders).not.toHaveBeenCalled();
    fireEvent.click(getSwitch());
    expect(requestReminders).toHaveBeenCalledOnce();
    await vi.waitFor(() =>
      expect(storeReminder).toHaveBeenCalledExactlyOnceWith({ ...firstReminderSettings, isOn: true }),
    );
  });

  it('stay off when the browser refuses, and say so', async () => {
    const storeReminder = vi.fn(() => Promise.resolve(true));
    show({ actions: { requestReminders: () => Promise.resolve(false), storeReminder } });
    fireEvent.click(getSwitch());
    expect(await screen.findByText(/Pārlūks atgādinājumus neatļāva/)).toBeDefined();
    expect(storeReminder).not.toHaveBeenCalled();
  });

  it('have quiet hours that can be changed, and are switched off without a question', async () => {
    const requestReminders = vi.fn(() => Promise.resolve(true));
    show({ isPermitted: true, actions: { requestReminders } });
    fireEvent.click(getSwitch());
    await vi.waitFor(() => expect(getSwitch().checked).toBe(true));
    fireEvent.change(screen.getByLabelText('no'), { target: { value: '20:00' } });
    fireEvent.change(screen.getByLabelText('līdz'), { target: { value: '07:00' } });
    fireEvent.click(screen.getByLabelText('Klusums arī sestdienās un svētdienās'));
    await vi.waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('no').value).toBe('20:00'));
    expect(screen.getByLabelText<HTMLInputElement>('līdz').value).toBe('07:00');
    fireEvent.click(getSwitch());
    await vi.waitFor(() => expect(getSwitch().checked).toBe(false));
    expect(requestReminders).toHaveBeenCalledOnce();
  });
});

describe('axe', () => {
  it.each(languages)('finds nothing, with everything opened, in %s', async (language) => {
    const { container } = show({ roles: ['class-teacher', 'deputy'], change: { language } });
    for (const details of container.querySelectorAll('details')) details.open = true;
    fireEvent.click(within(getGroup('overdue')).getAllByRole('button')[0] ?? container);
    await vi.waitFor(() => expect(container.querySelector('.duty-notice')).not.toBeNull());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(container.textContent).not.toMatch(/[{}]|undefined|\[object|NaN/);
  });
});
