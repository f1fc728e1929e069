// The statement that a paragraph answers with: whoever asks "seberapa besar" is also told whose word it is.
import type { Span, Statement } from '../model.ts';
import { words } from '../text/words.ts';
import { nameTerm } from './analysis.ts';
import type { Match, Matches } from './matches.ts';
import type { Question } from './question.ts';
import type { Place, Shelf } from './shelf.ts';

// What is asked may stand in part beside the words said: "Dalam pidato di Ankara, Sari mengatakan …".
const leastWithin = 0.5;
// Whoever asks who complained puts the verb of saying, too, in words that stand beside.
const leastWithinWho = 0.3;

/** The statement in the answering sentence that has most of what the sentence has of the question; null where none has half. */
export function statementIn(matches: Matches, sentence: Span, id: number, shelf: Shelf): Statement | null {
  const isThere = ({ start }: Place<Statement>) => start >= sentence.start && start < sentence.end;
  const places = (shelf.told[id]?.statements ?? []).filter(isThere);
  if (places.length === 0) return null;
  const number = shelf.sentenceAt(id, sentence.start);
  const found = matches.all.filter((match) => match.sentence === number);
  const all = massOf(found, matches.question, null, shelf);
  const least = matches.question.asked === 'who' ? leastWithinWho : leastWithin;
  let best: { item: Statement; mass: number } | null = null;
  for (const place of places) {
    const mass = massOf(found.filter(isWithin(place)), matches.question, place.item.speaker, shelf);
    if (mass >= least * all && mass > (best?.mass ?? 0)) best = { item: place.item, mass };
  }
  return best?.item ?? null;
}

const isWithin =
  ({ from, to }: Place<Statement>) =>
  ({ at }: Match) =>
    at >= from && at < to;

/** The idf of the units that are matched, and of those that name the speaker. */
function massOf(found: readonly Match[], { units }: Question, speaker: string | null, shelf: Shelf): number {
  const term = speaker === null ? undefined : shelf.terms.find(nameTerm(speaker));
  const there = new Set(found.map(({ unit }) => unit));
  // "Menurut analis" asks for the analysts' word, who have no name.
  const described = new Set(words(speaker ?? '').map(({ folded }) => folded));
  return units.reduce((sum, { idf, stems, written }, unit) => {
    const speaks = described.has(written) || (term !== undefined && stems.some(({ stem }) => stem === term));
    return there.has(unit) || speaks ? sum + idf : sum;
  }, 0);
}
