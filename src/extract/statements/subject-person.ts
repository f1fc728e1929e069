// The person whom a sentence is about, as far as its names tell.
import type { NameMention } from '../../model.ts';
import { activeVerbs, cueAt } from './cues.ts';
import type { Sentence, Token } from './passage.ts';
import { isLowerCase, isOwner, isWord, nameAt } from './tokens.ts';

// In tokens: the subject of a sentence stands near its beginning or near the pronoun; keeps hostile text linear.
const farthestSubject = 60;

interface Person {
  readonly name: NameMention;
  /** Where the name begins. */
  readonly at: number;
  readonly isObject: boolean;
}

/** The first person before a token who opens a clause, or of whom a passive tells that he spoke: "Hal itu dikatakan Umar". */
export function subjectPerson(sentence: Sentence, to: number): NameMention | null {
  return peopleIn(sentence, to).find(({ at }) => opensClause(sentence, at))?.name ?? null;
}

/** Whom a sentence is about: its subject, or the only person in it; "unsettled" where it names several and none of them opens a clause. */
export function personIn(sentence: Sentence, to: number): NameMention | 'unsettled' | null {
  const people = peopleIn(sentence, to);
  if (people.length === 0) return null;
  return subjectPerson(sentence, to) ?? onlyOne(people) ?? 'unsettled';
}

/** The one person of a paragraph that names no other. */
export function onlyPerson(sentences: readonly Sentence[]): NameMention | null {
  return onlyOne(sentences.flatMap((sentence) => peopleIn(sentence, sentence.tokens.length)));
}

/** Whether a sentence attributes anything: "Umar membantah hal itu." */
export function attributes(sentence: Sentence): boolean {
  return sentence.tokens.some((_, at) => cueAt(sentence, at, 'after', 'passives', ...activeVerbs) !== null);
}

/** The one whom all the mentions mean, if he is more than somebody's object: "dikalahkan Umar" does not make Umar the subject. */
function onlyOne(people: readonly Person[]): NameMention | null {
  const entities = new Set(people.map(({ name }) => name.entity));
  const subject = people.find(({ isObject }) => !isObject);
  return entities.size === 1 ? (subject?.name ?? null) : null;
}

/** The people named before a token; "ke Bukit Rahmi" is a place nobody knows that looks like a person. */
function peopleIn(sentence: Sentence, to: number): Person[] {
  const { locatives } = sentence.passage.language.titles;
  const people: Person[] = [];
  for (let at = Math.max(0, to - farthestSubject); at < to; at++) {
    const name = nameAt(sentence, at);
    const before = sentence.tokens[at - 1];
    if (name?.entity.kind !== 'person' || isOwner(sentence, name) || isWord(before, locatives) || isThing(sentence, at))
      continue;
    people.push({ name, at, isObject: isObject(sentence, before) });
  }
  return people;
}

/** "Pernyataan Umar" at the head of a sentence may have been taken for a name. */
function isThing({ tokens, passage }: Sentence, at: number): boolean {
  const { reporting } = passage.language;
  return isWord(tokens[at], reporting.documents) || reporting.isThing(tokens[at]?.folded ?? '');
}

/** Behind a verb, a preposition or "dan" stands no subject, behind "bahwa" it does. */
function isObject({ passage }: Sentence, before: Token | undefined): boolean {
  const { reporting } = passage.language;
  if (before?.kind !== 'word' || !isLowerCase(before) || isWord(before, reporting.subordinators)) return false;
  return reporting.isVerb(before.folded) || isWord(before, reporting.boundaries) || isWord(before, reporting.and);
}

function opensClause(sentence: Sentence, person: number): boolean {
  const { reporting } = sentence.passage.language;
  for (let at = person - 1; at >= Math.max(0, person - farthestSubject); at--) {
    const token = sentence.tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'date' && token.kind !== 'bracket')) return true;
    // "Dikatakan Umar", and the clause behind "bahwa".
    if (isWord(token, reporting.passives) || isWord(token, reporting.subordinators)) return true;
    const isOther = isWord(token, reporting.boundaries) || nameAt(sentence, at) !== undefined;
    if (isLowerCase(token) && (isOther || reporting.isVerb(token.folded))) return false;
  }
  return true;
}
