import { hasExtension } from '@/utils/messages';

/** The content scripts of a page share one world of their own: there the reader leaves its sign. */
interface ReaderWorld {
  kartibaReader?: { isAlive: () => boolean };
}

const world = globalThis as ReaderWorld;

/** Whether a reader is at work in this page; one whose extension was reloaded or removed is not. */
export function hasReader(): boolean {
  return world.kartibaReader?.isAlive() ?? false;
}

/** Says that a reader is at work from now on. */
export function announceReader(): void {
  world.kartibaReader = { isAlive: hasExtension };
}
