// Whether a visit, or a text, names somebody under any spelling.
import type { Entity, Visit } from '../model.ts';
import { words } from '../text/words.ts';

// A delegation is named by whom it comes from: "delegasi parlemen Rusia" answers for Rusia.
export function isVisitor(visitor: Entity, { visitor: named }: Visit): boolean {
  const known = meant.get(visitor) ?? new Map<string, boolean>();
  const answer = known.get(named) ?? isMeant(visitor, named);
  meant.set(visitor, known.set(named, answer));
  return answer;
}

// Few travellers stand in very many visits, and an entity and its spellings never change.
const meant = new WeakMap<Entity, Map<string, boolean>>();

function isMeant({ name, spellings }: Entity, named: string): boolean {
  return named === name || spellings.some((spelling) => hasWords(named, spelling));
}

function hasWords(text: string, phrase: string): boolean {
  const within = new Set(words(text).map(({ folded }) => folded));
  return words(phrase).every(({ folded }) => within.has(folded));
}

/** Whether a text has all the words of one of somebody's spellings. */
export function isNamedIn({ spellings }: Entity, text: string): boolean {
  return spellings.some((spelling) => hasWords(text, spelling));
}
