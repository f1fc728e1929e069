// Cuts a capitalised run into the office and the body before a name, and the name: "Sekjen NDP Safwat al-Sherif".
import type { Language } from '../../language/language.ts';
import type { EntityKind } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import type { NameTrie } from '../name-trie.ts';
import type { IsCommon } from './common-words.ts';
import type { Run } from './runs.ts';

export interface Candidate {
  readonly words: readonly Word[];
  /** What the surroundings say it is; null when they say nothing. */
  readonly kind: EntityKind | null;
}

export interface Evidence {
  readonly language: Language;
  readonly isCommon: IsCommon;
  readonly known: NameTrie;
  /** Words that stand alone as a run somewhere in the article: "Alexius" later tells where his name begins. */
  readonly alone: ReadonlySet<string>;
  /** Whole runs of several words, folded and joined by spaces: "Banda Aceh" is cut off before its mayor. */
  readonly whole: ReadonlySet<string>;
}

/** The name in a run, or null when there is none or it is known already. */
export function nameIn(run: Run, evidence: Evidence): Candidate | null {
  const { titles } = evidence.language;
  const cut = withoutEdges(run, evidence);
  const [first] = cut;
  if (!first || isKnown(run, cut, evidence)) return null;
  const bare = afterTitles(cut, evidence);
  const titled = bare.length < cut.length || titles.roleNouns.has(run.before) || titles.honorifics.has(run.before);
  if (titled) return titledName(run, bare, evidence);
  if (titles.organisationNouns.has(first.folded)) return cut.length > 1 ? { words: cut, kind: 'organisation' } : null;
  if (titles.placeNouns.has(first.folded)) return { words: cut, kind: 'place' };
  const place = knownLength(run, cut, 0, evidence);
  if (place > 0 && cut.length - place >= 2) return { words: cut.slice(place), kind: null };
  return { words: cut, kind: untitledKind(run, cut, evidence) };
}

/** Without "Menurut" before and "SH" behind. */
function withoutEdges(run: Run, { isCommon, language }: Evidence): readonly Word[] {
  const { titles } = language;
  const isTitle = ({ folded }: Word): boolean =>
    titles.roleNouns.has(folded) || titles.honorifics.has(folded) || titles.organisationNouns.has(folded);
  let from = 0;
  let to = run.words.length;
  for (
    let word = run.words[from];
    word && isCommon(word.folded) && !isTitle(word) && (from > 0 || run.opensSentence || run.words.length > 1);
    word = run.words[from]
  )
    from++;
  for (
    let word = run.words[to - 1];
    word && to > from + 1 && (titles.degrees.has(word.folded) || isCommon(word.folded));
    word = run.words[to - 1]
  )
    to--;
  return run.words.slice(from, to);
}

function isKnown(run: Run, cut: readonly Word[], evidence: Evidence): boolean {
  return knownLength(run, cut, 0, evidence) === cut.length;
}

function knownLength(run: Run, cut: readonly Word[], at: number, { known }: Evidence): number {
  const fits = known.matchesAt({ text: run.text, words: cut, lenient: false }, at);
  return fits.find(({ length }) => at + length <= cut.length)?.length ?? 0;
}

/** Without the words of offices and honorifics at the front. */
function afterTitles(cut: readonly Word[], { language }: Evidence): readonly Word[] {
  const { titles } = language;
  const start = cut.findIndex(
    ({ folded }) =>
      !titles.roleNouns.has(folded) && !titles.honorifics.has(folded) && !officeWords(language).has(folded),
  );
  return start < 0 ? [] : cut.slice(start);
}

const officeWordsOf = new Map<Language, ReadonlySet<string>>();

/** "Luar" and "Negeri" of "Menteri Luar Negeri". */
function officeWords(language: Language): ReadonlySet<string> {
  const cached = officeWordsOf.get(language);
  if (cached) return cached;
  const words = new Set(
    Object.values(language.titles.offices).flatMap((names) => names.flatMap((name) => name.toLowerCase().split(' '))),
  );
  officeWordsOf.set(language, words);
  return words;
}

/** Behind a title: a body or a country may still stand before the name. */
function titledName(run: Run, bare: readonly Word[], evidence: Evidence): Candidate | null {
  if (bare.length === 0) return null;
  const start = nameStart(run, bare, evidence);
  const name = bare.slice(start);
  if (name.length === 0 || isKnown(run, name, evidence)) return null;
  const body = evidence.language.titles.organisationNouns.has(name[0]?.folded ?? '');
  return { words: name, kind: body || isAcronym(name) ? 'organisation' : 'person' };
}

function nameStart(run: Run, bare: readonly Word[], evidence: Evidence): number {
  const honorific = bare.findLastIndex(({ folded }) => evidence.language.titles.honorifics.has(folded));
  if (honorific >= 0) return honorific + 1;
  const known = lastKnownEnd(run, bare, evidence);
  if (known > 0 && known < bare.length) return known;
  const body = wholeRunLength(bare, evidence);
  if (body > 0) return body;
  const acronym = bare.findLastIndex((word, at) => at < bare.length - 1 && isAcronym([word]));
  if (acronym >= 0) return acronym + 1;
  return bare.length <= 2 ? 0 : startAmong(bare, evidence);
}

/** How many words at the front are a run of their own elsewhere in the article. */
function wholeRunLength(bare: readonly Word[], { whole }: Evidence): number {
  const lengths = bare.map((_, at) => at).slice(2);
  return lengths.findLast((length) => whole.has(joined(bare.slice(0, length)))) ?? 0;
}

export const joined = (cut: readonly Word[]): string => cut.map(({ folded }) => folded).join(' ');

function lastKnownEnd(run: Run, bare: readonly Word[], evidence: Evidence): number {
  let end = 0;
  for (let at = 0; at < bare.length; at++) {
    const length = knownLength(run, bare, at, evidence);
    if (length > 0 && at + length < bare.length) end = at + length;
  }
  return end;
}

/** Where the article shortens the name later, it begins there; else a body takes all but the last two words, and a name all. */
function startAmong(bare: readonly Word[], { alone, language, isCommon }: Evidence): number {
  const shortened = bare.findIndex(({ folded }, at) => at < bare.length - 1 && alone.has(folded));
  if (shortened >= 0) return shortened;
  const surname = alone.has(bare.at(-1)?.folded ?? '') ? bare.length - 2 : 0;
  const isBody = bare.some(
    ({ folded }) =>
      language.titles.organisationNouns.has(folded) || language.titles.placeNouns.has(folded) || isCommon(folded),
  );
  if (!isBody) return bare.length > 4 ? bare.length - 2 : bare.length > 3 ? surname : 0;
  return bare.slice(-2).some(({ folded }) => isCommon(folded) || language.titles.organisationNouns.has(folded))
    ? 0
    : bare.length - 2;
}

function isAcronym(cut: readonly Word[]): boolean {
  return cut.length === 1 && cut.every(({ text }) => /^\p{Lu}{2,}$/u.test(text));
}

function untitledKind(run: Run, cut: readonly Word[], { language }: Evidence): EntityKind | null {
  const { titles, reporting } = language;
  if (isAcronym(cut.slice(-1)) || (isAcronym(cut.slice(0, 1)) && (cut[0]?.text.length ?? 0) > 2)) return 'organisation';
  if (titles.locatives.has(run.before)) return 'place';
  if (run.bracket !== null && /^\d{1,2}$/.test(run.bracket)) return 'person';
  const speaks =
    reporting.after.has(run.before) || reporting.verbs.has(run.after) || reporting.accordingTo.has(run.before);
  return speaks && cut.length <= 4 ? 'person' : null;
}
