// Nouns that point back: "harian itu", "pejabat itu", "pernyataan itu". Traced to whom they were said of, or to nobody.
import type { NameMention } from '../../model.ts';
import { words } from '../../text/words.ts';
import type { Sentence } from './passage.ts';
import { named, nobody, type Speaker, type Spoken, type Told } from './speaker.ts';
import { isDocument, phraseFrom, type SpeakerPhrase } from './speaker-phrase.ts';
import { relativeEnd } from './subject.ts';
import { isLowerCase, isWord, nameAt, namesIn } from './tokens.ts';

/** The speaker whom "harian itu" means, "null" where nobody can tell; null where the words do not point back at all. */
export function pointedBack(sentence: Sentence, by: SpeakerPhrase, told: Told): Speaker | null {
  const { sources } = sentence.passage.language.reporting;
  const first = sentence.tokens[by.from];
  const isText = isDocument(sentence, by.from);
  // "Pernyataan" at the head of a sentence may have been taken for a name.
  if (by.pronoun || !first || (by.names.length > 0 && !isText) || isSettled(sentence, by)) return null;
  const unknown = { ...nobody, surface: by.surface.text };
  const isOwnerless = isText && !isWord(first, sources);
  const owner = isText ? phraseFrom(sentence, by.from) : null;
  if (owner && owner.from > by.from) return named(sentence, owner);
  if (!isPointing(sentence, by)) return isOwnerless ? unknown : null;
  const noun = nounStart(sentence, by);
  const pointer = { ...by, from: noun };
  const meant =
    sameNoun(sentence, pointer, told.last) ?? earlierMention(sentence, pointer, told) ?? justNamed(sentence, pointer);
  if (meant) return { ...meant, surface: by.surface.text };
  // "The museum" may be the only one there is.
  if (noun > by.from) return null;
  if (isText) return justSaid(sentence, by, told.last) ?? (isOwnerless ? unknown : null);
  return mayBe(sentence, by, told.last) ? (justSaid(sentence, by, personal(told.last)) ?? unknown) : unknown;
}

/** "Para pemimpin Islandia itu", "Wakil Gubernur Maluku ini": described well enough to stand for themselves. */
function isSettled(sentence: Sentence, { from, to }: SpeakerPhrase): boolean {
  const { reporting, titles } = sentence.passage.language;
  const [first, ...more] = sentence.tokens.slice(from, to);
  if (isWord(first, titles.indefinites) || isWord(first, reporting.plurals)) return true;
  return isWord(first, titles.roleNouns) && more.some((token) => token.kind === 'word' && !isLowerCase(token));
}

/** "Harian itu", "pejabat yang enggan disebut namanya itu". */
function isPointing(sentence: Sentence, { from, to }: SpeakerPhrase): boolean {
  const { demonstratives } = sentence.passage.language.reporting;
  const end = relativeEnd(sentence, to);
  // An adverb behind a noun phrase may have been cut off it: "itu" is both.
  return [from, to - 1, to, end].some((at) => isWord(sentence.tokens[at], demonstratives));
}

/** Behind the "the" of "the minister". */
function nounStart(sentence: Sentence, { from }: SpeakerPhrase): number {
  return isWord(sentence.tokens[from], sentence.passage.language.reporting.demonstratives) ? from + 1 : from;
}

/** "Pejabat itu" may be whoever just spoke; "guru itu" only somebody of whom no other office was told. */
function mayBe(sentence: Sentence, { from }: SpeakerPhrase, last: Spoken | null): boolean {
  const { reporting, titles } = sentence.passage.language;
  const noun = sentence.tokens[from];
  return isWord(noun, reporting.anybody) || (isWord(noun, titles.roleNouns) && last?.speaker.role === null);
}

const personal = (last: Spoken | null): Spoken | null => (last?.speaker.sort === 'person' ? last : null);

/** The last speaker, where the same noun described him. */
function sameNoun(sentence: Sentence, by: SpeakerPhrase, last: Spoken | null): Speaker | null {
  const [noun, next] = nounOf(sentence, by.from);
  const described = words(last?.speaker.surface ?? '');
  const at = described.findIndex(({ folded }) => folded === noun);
  const behind = described[at + 1];
  // "Kepala sekolah" is no "kepala dinas".
  const isOther = next !== null && behind !== undefined && isLowerCase(behind) && behind.folded !== next;
  return last?.speaker.name && at >= 0 && !isOther ? { ...last.speaker, confidence: 0.8 } : null;
}

/** "The Oslo Post mendukung X. Surat kabar itu …": the body that opens the sentence before. */
function justNamed(sentence: Sentence, { from }: SpeakerPhrase): Speaker | null {
  const { titles, reporting } = sentence.passage.language;
  const noun = sentence.tokens[from];
  const isOutlet = [noun, sentence.tokens[from + 1]].some((token) => isWord(token, reporting.outlets));
  const before = sentence.passage.sentences[sentence.index - 1];
  const name = before && (isOutlet || isWord(noun, titles.organisationNouns)) ? nameAt(before, 0) : undefined;
  return name?.entity.kind === 'organisation' ? bearer(name) : null;
}

/** "… kata Umar. Pejabat itu …", "… kata kementerian. Pernyataan itu …": whoever spoke right before. */
function justSaid(sentence: Sentence, by: SpeakerPhrase, last: Spoken | null): Speaker | null {
  if (!last?.speaker.name) return null;
  const paragraphs = sentence.passage.paragraph.number - last.sentence.passage.paragraph.number;
  const isNear =
    paragraphs === 0 ? sentence.index - last.sentence.index <= 1 : paragraphs === 1 && sentence.index === 0;
  return isNear ? { ...last.speaker, surface: by.surface.text, confidence: 0.6 } : null;
}

/** A noun and the lower-case word behind it, if one is there: "kantor berita", "pejabat senior", "harian". */
function nounOf(sentence: Sentence, from: number): readonly [string, string | null] {
  const { boundaries, demonstratives } = sentence.passage.language.reporting;
  const [noun, next] = sentence.tokens.slice(from, from + 2);
  const isPart =
    next?.kind === 'word' && isLowerCase(next) && !isWord(next, demonstratives) && !isWord(next, boundaries);
  return [noun?.folded ?? '', isPart ? next.folded : null];
}

/** "Kantor berita" is no "kantor kepresidenan"; "harian bisnis" may be "harian Vedomosti", or "surat kabar Vedomosti". */
function fits(sentence: Sentence, at: number, [noun, next]: readonly [string, string | null]): boolean {
  const { outlets } = sentence.passage.language.reporting;
  const [other, behind] = nounOf(sentence, at);
  if (outlets.has(noun) && outlets.has(other)) return true;
  return noun === other && (next === null || behind === null || next === behind);
}

// In sentences: further back nobody remembers.
const farthest = 12;

/** Whom the nearest earlier mention of the noun names: "harian Vedomosti … harian itu". */
function earlierMention(sentence: Sentence, by: SpeakerPhrase, { before }: Told): Speaker | null {
  const noun = nounOf(sentence, by.from);
  const here = sentence.passage.sentences.slice(Math.max(0, sentence.index - farthest), sentence.index + 1);
  const earlier = () => before().flatMap(({ sentences }) => sentences.slice(-farthest));
  const latest = (all: readonly Sentence[]) =>
    firstOf(all.toReversed(), (each) => mentionIn(each, noun, each === sentence ? by.from : each.tokens.length));
  return latest(here) ?? latest(earlier());
}

function firstOf<T, R>(all: readonly T[], find: (each: T) => R | null): R | null {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return null;
}

// In tokens; keeps hostile text linear.
const longestSentence = 120;

function mentionIn(sentence: Sentence, noun: readonly [string, string | null], to: number): Speaker | null {
  for (let at = Math.min(to, longestSentence) - 1; at >= 0; at--) {
    if (!fits(sentence, at, noun)) continue;
    const mention = phraseFrom(sentence, at);
    if (!mention || isPointing(sentence, mention)) continue;
    return isDocument(sentence, at) && mention.from === at ? author(sentence, at) : describedBy(sentence, mention);
  }
  return null;
}

/** A name, or more than the bare noun: "seorang pejabat senior" is found from "pejabat". */
function describedBy(sentence: Sentence, mention: SpeakerPhrase): Speaker | null {
  const { indefinites } = sentence.passage.language.titles;
  // "A senior official" is found from "official", "seorang pejabat" from "pejabat".
  const opens = [mention.from - 1, mention.from - 2].find((at) => isWord(sentence.tokens[at], indefinites));
  const whole = opens === undefined ? mention : phraseFrom(sentence, opens);
  const name = nameAt(sentence, mention.from + 1);
  if (whole?.names.length === 0 && name) return bearer(name);
  return whole && (whole.names.length > 0 || whole.to - whole.from > 1)
    ? { ...named(sentence, whole), confidence: 0.7 }
    : null;
}

// In tokens: "Dalam pernyataan kemarin, Kementerian X mengecam …".
const farthestAuthor = 8;

/** "Umar mengeluarkan pernyataan": who is named first before it, else the first person or body behind it. */
function author(sentence: Sentence, at: number): Speaker | null {
  const behind = namesIn(sentence, at, at + farthestAuthor).find(({ entity }) => entity.kind !== 'place');
  const first = namesIn(sentence, 0, at)[0] ?? behind;
  return first ? bearer(first) : null;
}

function bearer({ entity }: NameMention): Speaker {
  const sort = entity.kind === 'person' ? 'person' : 'body';
  return { name: entity.speaksFor ?? entity.name, surface: null, role: null, confidence: 0.6, sort };
}
