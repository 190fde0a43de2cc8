import { useEffect, type RefObject } from 'react';

/** Elements in which a letter is typed or Enter has its own meaning. */
const controls = 'input, select, textarea, button, summary, a, [contenteditable]';

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(controls) !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}

/** `j` and `k` walk the findings inside the list, Enter shows the one that has the focus, or opens its fold. */
export function useWalkKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || !list.current) return;
      const stops = [...list.current.querySelectorAll<HTMLElement>('[data-walk]')];
      const current = document.activeElement?.closest<HTMLElement>('[data-walk]') ?? null;
      if (event.key === 'Enter' && current && !isControl(event.target)) {
        event.preventDefault();
        current.querySelector<HTMLElement>('[data-show]')?.click();
        return;
      }
      if ((event.key !== 'j' && event.key !== 'k') || isTyping(event.target)) return;
      const at = current ? stops.indexOf(current) : -1;
      const next = event.key === 'j' ? at + 1 : Math.max(at - 1, 0);
      stops[Math.min(next, stops.length - 1)]?.focus();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [list]);
}
