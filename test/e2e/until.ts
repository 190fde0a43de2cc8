/**
 * Asks again every 25 ms until the answer is wanted; gives it back. Throws with the last answer after `timeoutMs`.
 * A question that fails (a page on its way to another) counts as unanswered.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown = 'nothing';
  for (;;) {
    try {
      const answer = await ask();
      if (isWanted(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const told = last instanceof Error ? String(last.stack) : JSON.stringify(last);
  throw new Error(`Waited in vain for ${what}; last seen: ${told.slice(0, 1500)}`);
}
