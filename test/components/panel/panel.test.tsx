// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Panel } from '@/components/panel/panel';
import type { Report } from '@/utils/journal/report';
import {
  forgetTab,
  loadDutyLog,
  loadReminderSettings,
  loadSettings,
  storeDutyLog,
  storeReading,
  storeReport,
  storeSettings,
} from '@/utils/stores';
import { createFinding, createReport, now } from '../panel-states';

const profileId = 'daugavpils-saskanas-ps';
const school = 'Daugavpils Saskaņas pamatskola';
const journalUrl = 'https://my.e-klase.lv/journal/list';

let tab: { id: number; url?: string; status: string };
let isPermitted: boolean;

function createEvent(): {
  addListener: (listener: () => void) => void;
  removeListener: (listener: () => void) => void;
  fire: () => void;
} {
  const listeners = new Set<() => void>();
  return {
    addListener: (listener) => listeners.add(listener),
    removeListener: (listener) => listeners.delete(listener),
    fire: () => listeners.forEach((listener) => listener()),
  };
}

const events = {
  onActivated: createEvent(),
  onUpdated: createEvent(),
  onAdded: createEvent(),
  onRemoved: createEvent(),
};

/** Lets promises and the given time pass. */
async function pass(ms = 0): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms));
}

function createOwnReport(change: Partial<Report> = {}): Report {
  return createReport({ profile: { id: profileId, revision: 1 }, ...change });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: new Date(now) });
  tab = { id: 1, url: journalUrl, status: 'complete' };
  isPermitted = true;
  // The fake browser has no permissions and no answer for `currentWindow`; these are the border to the real one.
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([tab]),
    onActivated: events.onActivated,
    onUpdated: events.onUpdated,
  });
  Object.assign(fakeBrowser, {
    permissions: {
      contains: () => Promise.resolve(isPermitted),
      request: () => Promise.resolve(isPermitted),
      onAdded: events.onAdded,
      onRemoved: events.onRemoved,
    },
    i18n: { getUILanguage: () => 'lv' },
  });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => path });
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve({ text: () => Promise.resolve(readFileSync(join('public', path), 'utf8')) }),
  );
  await storeSettings({ profileId, roles: ['teacher'], language: null });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Panel', () => {
  it('shows the report of the active tab and follows each new one', async () => {
    await storeReport(1, createOwnReport({ findings: [createFinding('2026-11-12', 3)] }));
    render(<Panel />);
    await pass();
    expect(screen.getByText(`${school} · skolotājs`)).toBeDefined();
    expect(screen.getByText('Trūkst tēmas')).toBeDefined();

    await storeReport(1, createOwnReport());
    await pass();
    expect(screen.queryByText('Trūkst tēmas')).toBeNull();
    expect(screen.getByText('Viss, ko šajā lapā var pārbaudīt, ir kārtībā.')).toBeDefined();
  });

  it('follows the tab', async () => {
    await storeReport(1, createOwnReport());
    await storeReport(2, createOwnReport({ findings: [createFinding('2026-11-12', 3)] }));
    render(<Panel />);
    await pass();
    expect(screen.queryByText('Trūkst tēmas')).toBeNull();
    tab = { id: 2, url: journalUrl, status: 'complete' };
    events.onActivated.fire();
    await pass();
    expect(screen.getByText('Trūkst tēmas')).toBeDefined();
    tab = { id: 3, status: 'complete' };
    events.onActivated.fire();
    await pass();
    expect(screen.getByText('Atveriet E-klases žurnālu')).toBeDefined();
  });

  it('never shows a report by another procedure', async () => {
    await storeReport(1, createReport({ findings: [createFinding('2026-11-12', 3)] }));
    render(<Panel />);
    await pass();
    expect(screen.queryByText('Trūkst tēmas')).toBeNull();
    expect(screen.getByText('Pārbaudām pēc izvēlētās skolas kārtības…')).toBeDefined();
  });

  it('says that the page must be reloaded only when nobody has read it in time', async () => {
    render(<Panel />);
    await pass();
    expect(screen.getByText('Lapa vēl ielādējas')).toBeDefined();
    await pass(5_000);
    expect(screen.getByText('Pārlādējiet lapu')).toBeDefined();
    await storeReport(1, createOwnReport());
    await pass();
    expect(screen.queryByText('Pārlādējiet lapu')).toBeNull();
  });

  it('waits for the check of a reading that is there', async () => {
    const coverage = { seen: 0, read: 0, hidden: [], layout: 'lesson-list', confidence: 1 };
    const reading = { page: 'lesson-list' as const, filters: [], entries: [], problems: [], coverage };
    await storeReading(1, { reading, readAt: now });
    render(<Panel />);
    await pass();
    await pass(5_000);
    expect(screen.getByText('Pārbaudām pēc izvēlētās skolas kārtības…')).toBeDefined();
  });

  it('begins to wait anew when the page was left', async () => {
    await storeReport(1, createOwnReport());
    render(<Panel />);
    await pass(60_000);
    await forgetTab(1);
    await pass();
    expect(screen.getByText('Lapa vēl ielādējas')).toBeDefined();
  });

  it('notices a permission that is withdrawn and given back', async () => {
    await storeReport(1, createOwnReport());
    render(<Panel />);
    await pass();
    isPermitted = false;
    tab = { id: 1, status: 'complete' };
    events.onRemoved.fire();
    await pass();
    expect(screen.getByText('E-klases lapas nav atļauts lasīt')).toBeDefined();
    isPermitted = true;
    tab = { id: 1, url: journalUrl, status: 'complete' };
    events.onAdded.fire();
    await pass();
    expect(screen.queryByText('E-klases lapas nav atļauts lasīt')).toBeNull();
  });

  it('ticks each minute', async () => {
    await storeReport(1, createOwnReport({ findings: [createFinding('2026-11-16', 2, { outcome: 'due' })] }));
    render(<Panel />);
    await pass();
    expect(screen.getByText('vēl 1 st. 20 min')).toBeDefined();
    await pass(60_000);
    expect(screen.getByText('vēl 1 st. 19 min')).toBeDefined();
  });

  it('lets the first choice count at once', async () => {
    await fakeBrowser.storage.local.clear();
    await storeReport(1, createOwnReport());
    render(<Panel />);
    await pass();
    fireEvent.click(screen.getByLabelText(school));
    fireEvent.click(screen.getByRole('button', { name: 'Tālāk' }));
    fireEvent.click(screen.getByLabelText('skolotājs'));
    fireEvent.click(screen.getByRole('button', { name: 'Tālāk' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sākt' }));
    await pass();
    expect(await loadSettings()).toEqual({ profileId, roles: ['teacher'], language: null });
    expect(screen.getByText('Viss, ko šajā lapā var pārbaudīt, ir kārtībā.')).toBeDefined();
  });

  it('says so when the chosen school cannot be opened', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await storeSettings({ profileId: 'gone-school', roles: [], language: 'en' });
    render(<Panel />);
    await pass();
    expect(screen.getByText("The school's procedure could not be opened")).toBeDefined();
  });

  describe('duties', () => {
    const openDuties = (): void => {
      fireEvent.mouseDown(screen.getByRole('tab', { name: 'Pienākumi' }), { button: 0 });
    };
    /** Clause 6 is wanted daily of everybody. */
    const tickDaily = (): void => {
      fireEvent.click(screen.getByRole('button', { name: 'Izdarīts: 6. katru darba dienu' }));
    };

    it('are kept: the day of the first look, ticks, and what another window ticks', async () => {
      render(<Panel />);
      await pass();
      expect((await loadDutyLog(profileId)).since).toBe('2026-11-16');
      openDuties();
      tickDaily();
      await pass();
      expect(screen.getByText('Atzīmēts: 6. katru darba dienu')).toBeDefined();
      cleanup();

      render(<Panel />);
      await pass();
      openDuties();
      expect(screen.getByText('izdarīts 16. nov.')).toBeDefined();
      await storeDutyLog(profileId, { since: '2026-11-16', ticks: {}, events: {} });
      await pass();
      expect(screen.queryByText('izdarīts 16. nov.')).toBeNull();
    });

    it('loses no tick of two that are made at once', async () => {
      await storeSettings({ profileId, roles: ['class-teacher'], language: null });
      render(<Panel />);
      await pass();
      openDuties();
      const buttons = screen.getAllByRole('button', { name: /^(Izdarīts|Apliecinu): / });
      for (const button of buttons.slice(0, 3)) fireEvent.click(button);
      await pass();
      expect(Object.keys((await loadDutyLog(profileId)).ticks)).toHaveLength(3);
    });

    it('says that the storage is full, and keeps what was', async () => {
      render(<Panel />);
      await pass();
      openDuties();
      const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
      tickDaily();
      await pass();
      expect(screen.getByText(/pārlūka krātuve ir pilna/)).toBeDefined();
      set.mockRestore();
      tickDaily();
      await pass();
      expect(screen.queryByText(/pārlūka krātuve ir pilna/)).toBeNull();
      expect(Object.keys((await loadDutyLog(profileId)).ticks)).toEqual(['6|2026-11-16']);
    });

    it('are reminded of only when the browser allows it', async () => {
      render(<Panel />);
      await pass();
      openDuties();
      isPermitted = false;
      fireEvent.click(screen.getByLabelText('Atgādināt pārlūkā'));
      await pass();
      expect((await loadReminderSettings()).isOn).toBe(false);
      isPermitted = true;
      events.onAdded.fire();
      await pass();
      fireEvent.click(screen.getByLabelText('Atgādināt pārlūkā'));
      await pass();
      expect((await loadReminderSettings()).isOn).toBe(true);
    });
  });
});
