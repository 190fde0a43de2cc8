import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDelivery } from '@/utils/deliver-reading';
import type { Reading } from '@/utils/journal/reading';
import { createEntry, createReading, filled } from './rules/rule-tester';

const first = createReading([createEntry({ topic: filled('Daļskaitļi') })]);
const second = createReading([]);

describe('createDelivery', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const start = (...answers: (boolean | 'never' | 'dies')[]) => {
    const sent: Reading[] = [];
    const send = (reading: Reading): Promise<boolean> => {
      sent.push(reading);
      const answer = answers.shift() ?? true;
      if (answer === 'dies') return Promise.reject(new Error('The message port closed'));
      return answer === 'never' ? new Promise(() => undefined) : Promise.resolve(answer);
    };
    return { sent, ...createDelivery(send) };
  };
  const settle = async (work: Promise<void>): Promise<void> => {
    await vi.runAllTimersAsync();
    await work;
  };

  it('sends a reading once while the page stays the same', async () => {
    const { sent, deliver } = start();
    await settle(deliver(first));
    await settle(deliver(structuredClone(first)));
    expect(sent).toEqual([first]);
  });

  it('sends a changed reading, and the first one again when the page went back', async () => {
    const { sent, deliver } = start();
    for (const reading of [first, second, first]) await settle(deliver(reading));
    expect(sent).toEqual([first, second, first]);
  });

  it.each(['never', 'dies', false] as const)('sends again when the receiver answers: %s', async (answer) => {
    const { sent, deliver } = start(answer);
    await settle(deliver(first));
    expect(sent).toEqual([first, first]);
  });

  it('gives up after three tries and begins anew at the next quiet moment', async () => {
    const { sent, deliver } = start('never', 'never', 'never', true);
    await settle(deliver(first));
    expect(sent).toHaveLength(3);
    await settle(deliver(structuredClone(first)));
    expect(sent).toHaveLength(4);
  });

  it('drops a waiting reading for a newer one', async () => {
    const { sent, deliver } = start('never', true);
    const old = deliver(first);
    await settle(deliver(second));
    await settle(old);
    expect(sent).toEqual([first, second]);
  });

  it('sends an equal reading again after it was told to forget', async () => {
    const { sent, deliver, forget } = start();
    await settle(deliver(first));
    forget();
    await settle(deliver(first));
    expect(sent).toHaveLength(2);
  });
});
