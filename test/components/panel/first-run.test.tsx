// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FirstRun } from '@/components/panel/first-run';
import type { Settings } from '@/utils/stores';
import { state } from '../panel-states';

afterEach(cleanup);

const settings: Settings = { profileId: null, roles: [], language: null };

function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('FirstRun', () => {
  it('goes from school to role to done in three steps, and stores once at the end', () => {
    const onSettings = vi.fn();
    render(<FirstRun settings={settings} schools={state.schools} onSettings={onSettings} onOpenSettings={vi.fn()} />);
    expect(screen.getByText('1. solis no 3')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Tālāk' }).disabled).toBe(true);
    fireEvent.click(screen.getByLabelText('Otrā vidusskola'));
    press('Tālāk');

    expect(screen.getByText('2. solis no 3')).toBeDefined();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Tālāk' }).disabled).toBe(true);
    fireEvent.click(screen.getByLabelText('direktora vietnieks'));
    fireEvent.click(screen.getByLabelText('skolotājs'));
    press('Tālāk');

    expect(screen.getByText('Otrā vidusskola · skolotājs · direktora vietnieks')).toBeDefined();
    expect(onSettings).not.toHaveBeenCalled();
    press('Sākt');
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({
      profileId: 'other-school',
      roles: ['teacher', 'deputy'],
      language: null,
    });
  });

  it('goes back without losing the choice', () => {
    render(<FirstRun settings={settings} schools={state.schools} onSettings={vi.fn()} onOpenSettings={vi.fn()} />);
    fireEvent.click(screen.getByLabelText('Otrā vidusskola'));
    press('Tālāk');
    press('Atpakaļ');
    expect(screen.getByLabelText<HTMLInputElement>('Otrā vidusskola').checked).toBe(true);
  });

  it('changes the language at once', () => {
    const onSettings = vi.fn();
    render(<FirstRun settings={settings} schools={state.schools} onSettings={onSettings} onOpenSettings={vi.fn()} />);
    fireEvent.change(screen.getByLabelText('Valoda'), { target: { value: 'en' } });
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ ...settings, language: 'en' });
  });

  it('leads to the settings where the school is not in the list', () => {
    const onOpenSettings = vi.fn();
    const schools = [...state.schools, { id: 'file', name: 'Trešā pamatskola' }];
    render(<FirstRun settings={settings} schools={schools} onSettings={vi.fn()} onOpenSettings={onOpenSettings} />);
    press('Jūsu skolas nav sarakstā? Atveriet tās kārtības failu iestatījumos');
    expect(onOpenSettings).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('Trešā pamatskola (no faila)')).toBeDefined();
  });
});
