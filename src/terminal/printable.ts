// Makes text from an article safe to print.
import { stripVTControlCharacters } from 'node:util';

/** An article may hold anything; what moves a terminal's cursor or rings its bell is not printed. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}/gu, ' ');
}
