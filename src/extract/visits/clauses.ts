// Where one clause ends and another begins, as far as words alone tell.
import type { Word } from '../../text/words.ts';
import { type Scene, textBetween, wordsBetween } from './scene.ts';

/** Whether a word is the verb of some other event than the trip: not "dilakukan", not "menteri". */
export function isOtherVerb(scene: Scene, { folded, text, start }: Word): boolean {
  const { visits, reporting } = scene.language;
  if (visits.lightVerbs.has(folded) || visits.notVerbs.has(folded)) return false;
  // "kunjungan itu dilaporkan berlangsung pada Selasa": hearsay is about the trip.
  if (visits.hedged.includes(folded)) return false;
  // A capital inside a sentence is a name: "Medvedev" is no verb; "Dikutip" at its head is one.
  return (
    (start === scene.sentence.start || /^\p{Ll}/u.test(text)) &&
    (reporting.isVerb(folded) || reporting.after.has(folded) || reporting.verbs.has(folded))
  );
}

export function startsClause(scene: Scene, word: Word): boolean {
  return scene.language.visits.clauseOpeners.has(word.folded) || isOtherVerb(scene, word);
}

/** Whether two places lie in one clause: no verb of another event, no conjunction, no quotation mark between them. */
export function sameClause(scene: Scene, from: number, to: number): boolean {
  const between = wordsBetween(scene, from, to);
  const { purpose } = scene.language.visits;
  const ends = between.some((word, i) => startsClause(scene, word) && !purpose.has(between[i - 1]?.folded ?? ''));
  return !ends && !/["“”;]/u.test(textBetween(scene, from, to));
}
