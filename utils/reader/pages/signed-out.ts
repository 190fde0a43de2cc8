import type { Outline } from '../outline';
import { isSignInText } from '../vocabulary';

/** A form that asks for a password or a second factor, or the words that a session is over; no table beside it. */
export function isSignedOutPage({ blocks, hasPassword }: Outline): boolean {
  if (blocks.some(({ kind }) => kind === 'table')) return false;
  const words = blocks.filter(
    (block) => (block.kind === 'text' || block.kind === 'button') && isSignInText(block.text),
  );
  return (
    hasPassword ||
    words.length >= 2 ||
    words.some((block) => block.kind === 'text' && /sesij|divu faktoru/i.test(block.text))
  );
}
