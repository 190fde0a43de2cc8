// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslatorContext } from '@/components/common/use-translator';
import { ProcedurePlace } from '@/components/panel/procedure-place';
import { createTranslator, type Language } from '@/utils/i18n/create-translator';
import type { Profile } from '@/utils/profile/profile-schema';
import type { Role } from '@/utils/stores';
import { documents } from '../../procedures/documents';
import { now, profile } from '../panel-states';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Shown {
  shown?: Profile;
  roles?: Role[];
  language?: Language;
}

function show({ shown = profile, roles = [], language = 'lv' }: Shown = {}): ReturnType<typeof render> {
  return render(
    <TranslatorContext.Provider value={createTranslator(language)}>
      <ProcedurePlace profile={shown} roles={roles} moment={{ now, timeZone: 'Europe/Riga' }} />
    </TranslatorContext.Provider>,
  );
}

function getItem(id: string): HTMLElement {
  const item = document.querySelector<HTMLElement>(`[data-clause="${id}"]`);
  if (!item) throw new Error(`no clause ${id}`);
  return item;
}

/** The clauses that are seen on the screen. */
function listShown(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('.clause-item:not([hidden])')].map(
    (item) => item.dataset['clause'],
  );
}

function search(text: string): void {
  fireEvent.change(screen.getByRole('searchbox', { name: 'Meklēt pēc numura vai vārdiem' }), {
    target: { value: text },
  });
}

function press(name: RegExp | string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('ProcedurePlace', () => {
  it('lists every clause with its number, words and signs', () => {
    show();
    const items = [...document.querySelectorAll<HTMLElement>('.clause-item')];
    expect(items.map((item) => item.dataset['sign'])).toEqual([
      'not-in-journal',
      'partly',
      'not-yet',
      'not-yet by-date',
      'checked',
      'by-date',
      'you-attest',
    ]);
    const summary = getItem('4.10').querySelector('summary');
    expect(summary?.textContent).toMatch(/^4\.10\. +vēl nepārbauda pēc datuma ?attaisno kavējumus/);
    expect(
      screen.getByText('Rīkojums Nr. 1.09/162 · kārtība apstiprināta: 24.08.2018. · grozījumi: 01.09.2023.'),
    ).toBeDefined();
    expect(screen.queryByText(/datumi nav ievadīti/)).toBeNull();
  });

  it('opens a clause to its words, to what they are taken to mean and to what is left out', () => {
    show();
    const words = (id: string): string => getItem(id).querySelector('.clause-meaning')?.textContent ?? '';
    expect(getItem('4.5').querySelector('blockquote')?.textContent).toBe(profile.clauses[1]?.quote);
    expect(words('4.5')).toContain('Jāieraksta tēma.');
    expect(words('4.5')).toContain('Lapā nevar pārbaudīt: „mācību stundas” un „kavējumus”');
    expect(words('4.9')).toContain('ir citā dokumentā un šeit vēl nav ievadīti: "Kā vērtē"');
    expect(words('4.10')).toContain('Jāizdara ne vēlāk kā pirmajā darba dienā pēc kavējuma zīmes saņemšanas dienas.');
    expect(words('4.10')).toContain('Dienas skaita no nākamās dienas.');
    expect(words('4.10')).toContain('Saistošs: klases audzinātājs');
    expect(words('8')).toContain('To apliecina tas, kam punkts ir saistošs.');
  });

  it.each([
    ['own', 'Mācību gada un semestru datumi nav ievadīti: šajā kārtībā to nav.'],
    ['preschool', 'Semestru datumi nav ievadīti: šajā kārtībā to nav.'],
  ] as const)('says which dates of a calendar of kind "%s" are not known, and at which clause', (use, text) => {
    const clauses: Profile['clauses'] = [
      { id: 'a', number: 'a', who: ['teacher'], quote: 'q', duty: { due: { day: { semester: 'end' } } } },
      { id: 'b', number: 'b', who: ['teacher'], quote: 'q', duty: { due: { day: { year: 'end' } } } },
      { id: 'c', number: 'c', who: ['teacher'], quote: 'q', duty: { due: { day: { month: 0, on: 5 } } } },
    ];
    show({ shown: { ...profile, clauses, procedure: { number: '12' }, calendar: { ...profile.calendar, use } } });
    expect(screen.getByText(text)).toBeDefined();
    expect(screen.getByText('Nr. 12')).toBeDefined();
    const waiting = ['a', 'b', 'c'].filter((id) => within(getItem(id)).queryByText(/datumi vēl nav ievadīti/));
    expect(waiting).toEqual(use === 'own' ? ['a', 'b'] : ['a']);
  });
});

describe('whom a clause binds', () => {
  it('is marked for the user’s roles, headings apart', () => {
    show({ roles: ['class-teacher'] });
    expect(profile.clauses.filter(({ id }) => getItem(id).dataset['mine'] === 'true').map(({ id }) => id)).toEqual([
      '4.10',
      '5.1',
      '8',
    ]);
    expect(within(getItem('5.1')).getByText('jūsu')).toBeDefined();
    expect(listShown()).toHaveLength(7);
    press(/^jūsu/);
    expect(listShown()).toEqual(['4.10', '5.1', '8']);
  });

  it('is not guessed without a role', () => {
    show();
    expect(screen.queryByText('jūsu')).toBeNull();
  });
});

describe('search', () => {
  it('finds by words without diacritics, and tells how many', () => {
    show();
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('Rādīti punkti: 7 no 7');
    search('rikojuma');
    expect(listShown()).toEqual(['4.11']);
    expect(status.textContent).toBe('Rādīti punkti: 1 no 7');
    search('nekur tāda nav');
    expect(status.textContent).toBe('Tādu punktu nav');
    press('Rādīt visus');
    expect(listShown()).toHaveLength(7);
    expect(screen.queryByRole('button', { name: 'Rādīt visus' })).toBeNull();
  });

  it('goes together with the signs', () => {
    show();
    press(/^vēl nepārbauda/);
    expect(screen.getByRole('button', { name: 'vēl nepārbauda 2' }).getAttribute('aria-pressed')).toBe('true');
    expect(listShown()).toEqual(['4.9', '4.10']);
    press(/^pārbauda šeit/);
    expect(listShown()).toEqual(['4.9', '4.10', '4.11']);
    search('4.11');
    expect(listShown()).toEqual(['4.11']);
    press(/^pārbauda šeit/);
    expect(listShown()).toEqual([]);
  });
});

describe('print', () => {
  it('is asked of the browser', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    show();
    press('Drukāt');
    expect(print).toHaveBeenCalledOnce();
  });

  it('has every clause open on paper, and closes again what was closed', () => {
    show();
    const clauses = [...document.querySelectorAll<HTMLDetailsElement>('.clause-item details')];
    const [first] = clauses;
    if (first) first.open = true;
    search('4.11');
    window.dispatchEvent(new Event('beforeprint'));
    expect(clauses.every(({ open }) => open)).toBe(true);
    expect(clauses).toHaveLength(7);
    window.dispatchEvent(new Event('afterprint'));
    expect(clauses.map(({ open }) => open)).toEqual([true, ...clauses.slice(1).map(() => false)]);
  });
});

describe('axe', () => {
  it.each<[string, Profile, Language]>([
    ['every kind of clause', profile, 'lv'],
    ['every kind of clause', profile, 'en'],
    ...documents.slice(-1).map(({ profile: school }): [string, Profile, Language] => ['a whole school', school, 'lv']),
  ])('finds nothing with all clauses of %s open', { timeout: 30_000 }, async (_, shown, language) => {
    const { container } = show({ shown, language, roles: ['teacher', 'class-teacher'] });
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
