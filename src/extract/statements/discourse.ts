// Who has spoken and who was spoken of so far in an article: what "dia" and "-nya" can mean.
import type { Entity, NameMention } from '../../model.ts';
import { words } from '../../text/words.ts';
import type { Draft } from './draft.ts';
import type { Sentence } from './passage.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';
import { isLowerCase, isWord, nameAt, namesIn, skipWhile, textOf } from './tokens.ts';

export interface Speaker {
  /** Canonical name, or null where the text does not settle it. */
  readonly name: string | null;
  readonly surface: string | null;
  readonly role: string | null;
  readonly confidence: number;
  /** Whether "dia" can mean this one: a report, a ministry or a country is no "dia". */
  readonly isPerson: boolean;
}

/** The last speaker, and where his words were. */
export interface Spoken {
  readonly speaker: Speaker;
  readonly sentence: Sentence;
}

export const nobody: Speaker = { name: null, surface: null, role: null, confidence: 0.2, isPerson: false };

/** Settles who speaks in a draft, given who spoke before. */
export function speakerOf(draft: Draft, before: Spoken | null): Speaker {
  const { by, sentence, cue } = draft;
  if (by === 'previous') return before ? { ...before.speaker, surface: null, confidence: 0.8 } : nobody;
  if (by === 'possessive') return suffixed(sentence, before, cue?.at ?? 0);
  if (by.pronoun === 'several') return { ...nobody, surface: by.surface.text };
  if (by.pronoun) return resolved(sentence, before, by.surface.text, by.from);
  return pointedBack(sentence, by, before) ?? named(sentence, by);
}

/** "Harian itu", "pejabat yang enggan disebut namanya itu": the last speaker, where the same noun described him. */
function pointedBack(sentence: Sentence, by: SpeakerPhrase, before: Spoken | null): Speaker | null {
  const head = sentence.tokens[by.from]?.folded;
  const { demonstratives } = sentence.passage.language.reporting;
  if (!before || !head || by.names.length > 0 || by.pronoun) return null;
  // An adverb behind a noun phrase may have been cut off it: "itu" is both.
  if (![by.to - 1, by.to].some((at) => isWord(sentence.tokens[at], demonstratives))) return null;
  const earlier = words(before.speaker.surface ?? '').map(({ folded }) => folded);
  return earlier.includes(head) ? { ...before.speaker, surface: by.surface.text, confidence: 0.8 } : null;
}

function named(sentence: Sentence, by: SpeakerPhrase): Speaker {
  const surface = by.surface.text;
  if (by.names.length === 0)
    return { name: described(sentence, by), surface, role: null, confidence: 0.8, isPerson: !isReport(sentence, by) };
  const isPerson = by.names.length === 1 && by.names[0]?.entity.kind === 'person';
  return { name: joint(by.names, sentence), surface, role: roleIn(sentence, by), confidence: 0.95, isPerson };
}

/** "Laporan itu", "kementerian": no person, and no name of one. */
function isReport(sentence: Sentence, { from }: SpeakerPhrase): boolean {
  const { reporting, titles } = sentence.passage.language;
  const token = sentence.tokens[from];
  const person = isWord(token, titles.roleNouns) || isWord(token, titles.indefinites);
  return !person && (isWord(token, reporting.sources) || isWord(token, titles.organisationNouns));
}

function joint(names: readonly NameMention[], sentence: Sentence): string {
  const canonical = names.map(({ entity }) => entity.speaksFor ?? entity.name);
  const and = [...sentence.passage.language.reporting.and][0] ?? ',';
  return [canonical.slice(0, -1).join(', '), canonical.at(-1)].filter((part) => part).join(` ${and} `);
}

/** The name in a description though nobody listed it ("Rahmi, staf yayasan", "Kepala Dinas, Rahmi"); else the description. */
function described(sentence: Sentence, by: SpeakerPhrase): string {
  const text = withoutDemonstrative(sentence, by);
  const opening = capitalRun(sentence, by.from, by.to);
  const isName = opening > by.from && (by.from > 0 || sentence.tokens[opening]?.kind === 'comma');
  if (isName) return textOf(sentence, by.from, opening).text;
  const comma = skipWhile(sentence, by.from, (token, at) => at < by.to && token.kind !== 'comma');
  if (comma + 1 < by.to && capitalRun(sentence, comma + 1, by.to) === by.to)
    return textOf(sentence, comma + 1, by.to).text;
  const holder = closingName(sentence, by);
  if (holder !== null) return holder;
  const isNoun = isUnnamed(sentence, by.from) || (isDescriptive(sentence, by.from) && isFollowedByNoun(sentence, by));
  return isNoun ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Deputi Urusan Nelayan dan UKM Rahmi": the capitals behind the office, where words of bodies or places end it. */
function closingName(sentence: Sentence, { from, to }: SpeakerPhrase): string | null {
  if (!isWord(sentence.tokens[from], sentence.passage.language.titles.roleNouns)) return null;
  let start = to;
  while (start > from && isUnknownName(sentence, start - 1)) start--;
  return start < to && start > from + 1 && endsOffice(sentence, start - 1) ? textOf(sentence, start, to).text : null;
}

function isUnknownName(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isLowerCase(token) || nameAt(sentence, at)) return false;
  return !isDescriptive(sentence, at) && !isAcronym(token.text);
}

function endsOffice(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token?.kind === 'bracket' ||
    isAcronym(token?.text ?? '') ||
    isWord(token, sentence.passage.language.titles.bodyWords)
  );
}

const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

/** "Para", "Sejumlah", "Pejabat" keep no capital; "Kepala Dinas X" is written like a name. */
function isUnnamed(sentence: Sentence, at: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const token = sentence.tokens[at];
  return (
    isWord(token, titles.indefinites) || (isWord(token, reporting.sources) && !isWord(token, titles.organisationNouns))
  );
}

function isFollowedByNoun(sentence: Sentence, { from, to }: SpeakerPhrase): boolean {
  const next = sentence.tokens[from + 1];
  return next === undefined || from + 1 >= to || isLowerCase(next);
}

/** Where the capitalised words that name nobody's office end. */
function capitalRun(sentence: Sentence, from: number, to: number): number {
  return skipWhile(
    sentence,
    from,
    (token, at) => at < to && token.kind === 'word' && !isLowerCase(token) && !isDescriptive(sentence, at),
  );
}

/** "Laporan itu" is "laporan". */
function withoutDemonstrative(sentence: Sentence, { surface, from, to }: SpeakerPhrase): string {
  const { demonstratives } = sentence.passage.language.reporting;
  const isPointed = to - from > 1 && isWord(sentence.tokens[to - 1], demonstratives);
  return isPointed ? textOf(sentence, from, to - 1).text : surface.text;
}

function isDescriptive(sentence: Sentence, at: number): boolean {
  const { reporting, titles } = sentence.passage.language;
  const lists = [reporting.sources, titles.roleNouns, titles.organisationNouns, titles.bodyWords, titles.indefinites];
  return lists.some((list) => isWord(sentence.tokens[at], list));
}

/** The office that the story lists. */
function heldRole({ roles }: Entity): string | null {
  const role = roles.find(({ until }) => until === undefined);
  return role ? [role.title, role.of].filter((part) => part !== undefined).join(' ') : null;
}

/** What stands before the name, else the listed office: "Menteri Pertahanan Islandia". */
function roleIn(sentence: Sentence, by: SpeakerPhrase): string | null {
  const [first] = by.names;
  if (first?.entity.kind !== 'person') return null;
  const before = sentence.passage.paragraph.text.slice(by.surface.start, first.start).replace(/[\s,]+$/, '');
  return before || heldRole(first.entity);
}

/** "Ujarnya" means the last speaker of the paragraph, wherever in it he spoke. */
function suffixed(sentence: Sentence, before: Spoken | null, at: number): Speaker {
  const surface = `-${sentence.passage.language.reporting.possessive}`;
  const here = before?.sentence.passage.paragraph === sentence.passage.paragraph;
  return here && before.speaker.name
    ? { ...before.speaker, surface, confidence: 0.85 }
    : resolved(sentence, before, surface, at);
}

/** Whoever spoke in this sentence or the one before it; else the subject of that sentence; else the last speaker. */
function resolved(sentence: Sentence, before: Spoken | null, surface: string, at: number): Speaker {
  const near = before && isNear(before.sentence, sentence) ? before : null;
  if (near?.speaker.name && near.speaker.isPerson) return { ...near.speaker, surface, confidence: 0.85 };
  const subject = personBefore(sentence, at);
  if (subject) return { name: subject.entity.name, surface, role: null, confidence: 0.6, isPerson: true };
  return before?.speaker.isPerson ? { ...before.speaker, surface, confidence: 0.6 } : { ...nobody, surface };
}

function isNear(earlier: Sentence, here: Sentence): boolean {
  const [a, b] = [earlier.passage.paragraph.number, here.passage.paragraph.number];
  return a === b ? here.index - earlier.index <= 1 : false;
}

/** The first person of this sentence before the pronoun, else of the nearest sentence before it in the paragraph. */
function personBefore(sentence: Sentence, at: number): NameMention | undefined {
  const here = firstPerson(sentence, at);
  if (here) return here;
  const earlier = sentence.passage.sentences.slice(Math.max(0, sentence.index - 3), sentence.index).toReversed();
  return earlier.map((each) => firstPerson(each, each.tokens.length)).find((person) => person !== undefined);
}

// In tokens: the subject of a sentence stands near its beginning or near the pronoun; keeps hostile text linear.
const farthestSubject = 60;

const firstPerson = (sentence: Sentence, to: number): NameMention | undefined =>
  namesIn(sentence, Math.max(0, to - farthestSubject), to).find(({ entity }) => entity.kind === 'person');
