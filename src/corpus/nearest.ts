// Guesses which known word a mistyped one was meant to be.
import { fold } from '../text/fold.ts';
import { typingErrors } from '../text/typing-errors.ts';

const mostErrors = 2;

/** The known word within two typing errors of `word`, or null. Case does not count. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, errors: typingErrors(fold(word), fold(candidate), mostErrors) }))
    .sort((a, b) => a.errors - b.errors);
  const best = ranked[0];
  return best && best.errors <= Math.min(mostErrors, best.candidate.length - 1) ? best.candidate : null;
}
