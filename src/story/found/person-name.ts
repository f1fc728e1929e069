// Cuts a capitalised run into the office and the body before a name, and the name: "Sekjen KPP Rahmi bin Umar".
import type { Language } from '../../language/language.ts';
import type { EntityKind } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import type { NameTrie } from '../name-trie.ts';
import { isCapitalised } from '../spelling.ts';
import type { CommonWords } from './common-words.ts';
import type { Run } from './runs.ts';

export interface Candidate {
  readonly words: readonly Word[];
  /** What the surroundings say it is; null when they say nothing. */
  readonly kind: EntityKind | null;
}

export interface Evidence extends CommonWords {
  readonly language: Language;
  readonly known: NameTrie;
  /** Words that stand alone as a run somewhere in the article: "Rahmi" later tells where her name begins. */
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
  if (isTitled(run, first, evidence)) return titledName(run, cut, evidence);
  if (titles.organisationNouns.has(first.folded))
    return holderBehindBody(run, cut, evidence) ?? (cut.length > 1 ? { words: cut, kind: 'organisation' } : null);
  if (titles.placeNouns.has(first.folded)) return cut.length > 1 ? { words: cut, kind: 'place' } : null;
  // "Namun" of "Namun Islandia" is no first name.
  if (run.opensSentence && cut.length > 1 && isKnown(run, cut.slice(1), evidence)) return null;
  const known = lastKnownEnd(run, cut, evidence);
  if (known > 0 && cut.length - known >= 2) return { words: cut.slice(known), kind: null };
  return { words: cut, kind: untitledKind(run, cut, evidence) };
}

/** "Departemen Kesehatan I Wayan R": the office stands before an "dan" that cut the run; "Universitas Gadjah Mada" has no holder. */
function holderBehindBody(run: Run, cut: readonly Word[], evidence: Evidence): Candidate | null {
  const { titles } = evidence.language;
  const start = titleEnd(cut, evidence);
  const before = cut[start - 1]?.folded ?? '';
  const isHolder = titles.honorifics.has(before) || (titles.bodyWords.has(before) && cut.length - start > 1);
  const name = cut.slice(start);
  return isHolder && name.length > 0 && !isKnown(run, name, evidence) ? { words: name, kind: 'person' } : null;
}

/** Folded words with spaces between. */
export const joined = (cut: readonly Word[]): string => cut.map(({ folded }) => folded).join(' ');

/** Without "Menurut" before and "SH" behind. */
function withoutEdges(run: Run, evidence: Evidence): readonly Word[] {
  const { isCommon, language } = evidence;
  const { words: cut } = run;
  let from = 0;
  let to = cut.length;
  const isLoose = (word: Word): boolean => isCommon(word.folded) && !isTitleWord(word, language);
  for (let word = cut[from]; word && isLoose(word); word = cut[from]) from++;
  for (let word = cut[to - 1]; word && to > from + 1 && isTail(word, evidence); word = cut[to - 1]) to--;
  return cut.slice(from, to);
}

const isTail = (word: Word, { isListed, language }: Evidence): boolean =>
  language.titles.degrees.has(word.folded) || (isListed(word.folded) && !isTitleWord(word, language));

function isTitleWord({ folded }: Word, { titles }: Language): boolean {
  const lists = [titles.roleNouns, titles.honorifics, titles.organisationNouns, titles.placeNouns, titles.bodyWords];
  return lists.some((list) => list.has(folded));
}

function isKnown(run: Run, cut: readonly Word[], evidence: Evidence): boolean {
  return knownLength(run, cut, 0, evidence) === cut.length;
}

function knownLength(run: Run, cut: readonly Word[], at: number, { known }: Evidence): number {
  const fits = known.matchesAt({ text: run.text, words: cut, lenient: false }, at);
  return fits.find(({ length }) => at + length <= cut.length)?.length ?? 0;
}

function isTitled(run: Run, first: Word, { language }: Evidence): boolean {
  const { roleNouns, honorifics, bodyWords, officeOrder } = language.titles;
  // "Norwegian Defence Minister Ada Lund": where the office ends with its noun, that noun stands further in.
  const inner = officeOrder === 'office-last' ? run.words.slice(0, -1).map(({ folded }) => folded) : [];
  const titles = [run.before, first.folded, ...inner].some((word) => roleNouns.has(word) || honorifics.has(word));
  // "Menteri Kelautan dan | Perikanan Freddy Numberi": "dan" cuts the run inside the office.
  return titles || bodyWords.has(first.folded);
}

/** Behind a title, a body or a country may still stand before the name. */
function titledName(run: Run, cut: readonly Word[], evidence: Evidence): Candidate | null {
  const { titles } = evidence.language;
  const start = nameStart(run, cut, evidence);
  const name = cut.slice(start);
  const before = cut[start - 1]?.folded ?? run.before;
  if (name.length === 0)
    return cut.some(({ folded }) => titles.organisationNouns.has(folded)) ? bodyIn(cut, evidence) : null;
  if (isKnown(run, name, evidence)) return null;
  if (titles.placeNouns.has(before)) return { words: name, kind: 'place' };
  if (!hasHolder(run, cut, evidence)) return name.length > 1 && start > 0 ? { words: name, kind: null } : null;
  const isBody = titles.organisationNouns.has(before) || isAcronym(name) || isAcronymOf(run.bracket);
  return {
    words: isBody && start > 0 && titles.organisationNouns.has(before) ? cut.slice(start - 1) : name,
    kind: isBody ? 'organisation' : 'person',
  };
}

/** "Dunia Kempo" is no holder of an office, "Ketua Kempo" might be. */
function hasHolder(run: Run, cut: readonly Word[], { language }: Evidence): boolean {
  const { roleNouns, honorifics } = language.titles;
  return [run.before, ...cut.map(({ folded }) => folded)].some((word) => roleNouns.has(word) || honorifics.has(word));
}

/** "Ketua Komisi Pemilihan Umum": the body without its head's title. */
function bodyIn(cut: readonly Word[], { language }: Evidence): Candidate | null {
  const start = cut.findIndex(({ folded }) => language.titles.organisationNouns.has(folded));
  const body = cut.slice(start);
  return body.length > 1 ? { words: body, kind: 'organisation' } : null;
}

/** Where the person's name begins: behind a known place or body, a whole run of its own, an acronym, or title words. */
function nameStart(run: Run, cut: readonly Word[], evidence: Evidence): number {
  const behind = Math.max(
    lastKnownEnd(run, cut, evidence),
    wholeRunEnd(cut, evidence),
    acronymEnd(cut),
    titleEnd(cut, evidence),
  );
  return behind + bodyOrName(cut.slice(behind), cut[behind - 1], evidence);
}

/**
 * Behind the last word of a title. A common word counts where it goes on with one ("Ketua Panitia"), not inside a name ("Edy
 * Putra"); "Utama" of "Rahmi Adi Utama" is a surname, "Utama" of "Direktur Utama" is not.
 */
function titleEnd(cut: readonly Word[], { language, isCommon }: Evidence): number {
  const office = officeWords(language);
  const isTitle = (word: Word): boolean => isTitleWord(word, language) || office.has(word.folded);
  let end = 0;
  for (const [at, word] of cut.entries()) {
    const goesOn = end === at && isCapitalised(word.text) && isCommon(word.folded);
    const isSurname = at > 1 && at === cut.length - 1 && end < at;
    if (goesOn || (isTitle(word) && !isSurname)) end = at + 1;
  }
  return end;
}

const officeWordsOf = new Map<Language, ReadonlySet<string>>();

/** "Luar" and "Negeri" of "Menteri Luar Negeri". */
function officeWords(language: Language): ReadonlySet<string> {
  const known = officeWordsOf.get(language);
  if (known) return known;
  const names = Object.values(language.titles.offices).flat();
  const made = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
  officeWordsOf.set(language, made);
  return made;
}

function lastKnownEnd(run: Run, cut: readonly Word[], evidence: Evidence): number {
  let end = 0;
  for (let at = 0; at < cut.length; at++) {
    const length = knownLength(run, cut, at, evidence);
    if (length > 0 && at + length < cut.length && !isPartOfName(run, cut, at, length, evidence)) end = at + length;
  }
  return end;
}

/** "Cho" of "Cho Tae Min" is no Cho of the story, whose name ends there: a person's one word, more of a name behind it. */
function isPartOfName(run: Run, cut: readonly Word[], at: number, length: number, { known }: Evidence): boolean {
  const [match] = known.matchesAt({ text: run.text, words: cut, lenient: false }, at);
  return length === 1 && match !== undefined && match.spellings.every(({ entity }) => entity.kind === 'person');
}

/** How far words at the front are a run of their own elsewhere in the article. */
function wholeRunEnd(cut: readonly Word[], { whole }: Evidence): number {
  const lengths = cut.map((_, at) => at).slice(2);
  return lengths.findLast((length) => whole.has(joined(cut.slice(0, length)))) ?? 0;
}

function acronymEnd(cut: readonly Word[]): number {
  return cut.findLastIndex((word, at) => at < cut.length - 1 && word.text.length > 2 && isAcronym([word])) + 1;
}

/**
 * Of what is left, the words that still belong to a body: where the article shortens the name later, it begins there; behind
 * "Bank" or "Universitas" the last two of three words or more are the person.
 */
function bodyOrName(rest: readonly Word[], before: Word | undefined, { alone, language }: Evidence): number {
  const shortened = rest.findIndex(({ folded }, at) => at < rest.length - 1 && alone.has(folded));
  if (shortened >= 0) return shortened;
  const { organisationNouns, placeNouns } = language.titles;
  if (before && placeNouns.has(before.folded))
    return rest.length > 3 ? rest.length - 2 : Math.min(1, Math.max(0, rest.length - 1));
  const longest = before && organisationNouns.has(before.folded) ? 2 : 4;
  if (rest.length <= longest) return 0;
  // "Rahmi J Umar": an initial needs the word before it.
  return rest.length - (rest.at(-2)?.text.length === 1 ? 3 : 2);
}

function isAcronym(cut: readonly Word[]): boolean {
  return cut.length === 1 && cut.every(({ text }) => /^\p{Lu}{2,}$/u.test(text));
}

const isAcronymOf = (bracket: string | null): boolean => bracket !== null && /^\p{Lu}{2,8}$/u.test(bracket);

function untitledKind(run: Run, cut: readonly Word[], { language, isCommon }: Evidence): EntityKind | null {
  const { titles, reporting } = language;
  if (isAcronym(cut.slice(-1)) || (isAcronym(cut.slice(0, 1)) && (cut[0]?.text.length ?? 0) > 2)) return 'organisation';
  if (titles.locatives.has(run.before) || titles.placeNouns.has(run.before)) return 'place';
  if (isAcronymOf(run.bracket)) return 'organisation';
  if (run.bracket !== null && /^\d{1,2}$/.test(run.bracket)) return 'person';
  // A last name may be a word of places: "Rahmi Tanjung".
  const isOther = (word: Word, at: number): boolean =>
    isCommon(word.folded) || (at < cut.length - 1 && isTitleWord(word, language));
  if (cut.some((word, at) => isCapitalised(word.text) && isOther(word, at))) return 'organisation';
  const speaks =
    reporting.after.has(run.before) || reporting.verbs.has(run.after) || reporting.accordingTo.has(run.before);
  return speaks && cut.length <= 4 ? 'person' : null;
}
