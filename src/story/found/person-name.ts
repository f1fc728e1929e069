// Which words of a capitalised run are a name, and whose: a person's, a body's or a place's.
import type { Language } from '../../language/language.ts';
import type { EntityKind } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import { isCapitalised } from '../spelling.ts';
import {
  type Candidate,
  type Evidence,
  isAcronym,
  isAcronymOf,
  isKnown,
  isTitleWord,
  lastKnownEnd,
} from './evidence.ts';
import { nameStart, titleEnd } from './name-start.ts';
import type { Run } from './runs.ts';

/** The name in a run, or null when there is none or it is known already. */
export function nameIn(run: Run, evidence: Evidence): Candidate | null {
  const { titles } = evidence.language;
  const cut = withoutEdges(run, evidence);
  const [first] = cut;
  if (!first || isKnown(run, cut, evidence) || isUnpronounceable(cut)) return null;
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

/** "Rp" and "Tn" are no names; abbreviations of bodies are capitals throughout. */
const isUnpronounceable = (cut: readonly Word[]): boolean =>
  cut.length === 1 && cut.every(({ text, folded }) => !/[aeiouy]/.test(folded) && text !== text.toUpperCase());

/** "Departemen Kesehatan I Wayan R": the office stands before an "dan" that cut the run; "Universitas Gadjah Mada" has no holder. */
function holderBehindBody(run: Run, cut: readonly Word[], evidence: Evidence): Candidate | null {
  const { titles } = evidence.language;
  const known = speaks(run, evidence) ? lastKnownEnd(run, cut, evidence) : 0;
  const start = Math.max(titleEnd(cut, evidence), known);
  const before = cut[start - 1]?.folded ?? '';
  const isBehindBody = titles.bodyWords.has(before) || start === known;
  const isHolder = titles.honorifics.has(before) || (isBehindBody && cut.length - start > 1);
  const name = cut.slice(start);
  return isHolder && name.length > 0 && !isKnown(run, name, evidence) ? { words: name, kind: 'person' } : null;
}

/** Without "Menurut" before and "SH" behind. */
export function withoutEdges(
  run: Run,
  evidence: Pick<Evidence, 'isCommon' | 'isCalendar' | 'language'>,
): readonly Word[] {
  const { isCommon, language } = evidence;
  const { words: cut } = run;
  let from = 0;
  let to = cut.length;
  const isLoose = (word: Word): boolean => isCommon(word.folded) && !isTitleWord(word, language);
  for (let word = cut[from]; word && isLoose(word); word = cut[from]) from++;
  // Other words of grammar are part of the name where they are capitalised: "Hutan Kita", "Enkh Saran".
  const isTail = (word: Word): boolean =>
    isDegree(cut, to, language) || (evidence.isCalendar(word.folded) && !isTitleWord(word, language));
  for (let word = cut[to - 1]; word && to > from + 1 && isTail(word); word = cut[to - 1]) to--;
  return cut.slice(from, to);
}

/** "SpOG", and "S Sos" by its two words: the first goes with the second. */
function isDegree(cut: readonly Word[], to: number, { titles }: Language): boolean {
  const [before, word, behind] = [cut[to - 2], cut[to - 1], cut[to]];
  const makes = (a: Word | undefined, b: Word | undefined) =>
    a?.text.length === 1 && b !== undefined && titles.degrees.has(a.folded + b.folded);
  return word !== undefined && (titles.degrees.has(word.folded) || makes(before, word) || makes(word, behind));
}

function isTitled(run: Run, first: Word, { language }: Evidence): boolean {
  const { roleNouns, honorifics, bodyWords, officeOrder, joints, organisationNouns } = language.titles;
  // "Norwegian Defence Minister Ada Lund": where the office ends with its noun, that noun stands further in.
  const inner = officeOrder === 'office-last' ? run.words.slice(0, -1).map(({ folded }) => folded) : [];
  const titles = [run.before, first.folded, ...inner].some((word) => roleNouns.has(word) || honorifics.has(word));
  // "Menteri Kelautan dan | Perikanan Freddy Numberi": "dan" cuts the run inside the office.
  const isPart = run.words.some(({ folded }) => organisationNouns.has(folded)) || isAcronym([first]);
  const goesOn = joints.has(run.before) && isPart && !organisationNouns.has(first.folded);
  return titles || bodyWords.has(first.folded) || goesOn;
}

/** Behind a title, a body or a country may still stand before the name. */
function titledName(run: Run, cut: readonly Word[], evidence: Evidence): Candidate | null {
  const { titles } = evidence.language;
  const body = bracketedBody(run, cut, evidence);
  if (body) return body;
  const start = nameStart(run, cut, evidence);
  const name = cut.slice(start);
  const before = cut[start - 1]?.folded ?? run.before;
  if (name.length > 0 && isKnown(run, name, evidence)) return bodyOf(cut, start, evidence);
  if (name.length === 0 || (start > lastKnownEnd(run, cut, evidence) && isNobody(run, cut, start, evidence)))
    return bodyIn(cut, evidence);
  if (titles.placeNouns.has(before)) return { words: name, kind: 'place' };
  if (!hasHolder(run, cut, evidence) && titles.organisationNouns.has(cut[0]?.folded ?? ''))
    return { words: cut, kind: 'organisation' };
  if (!hasHolder(run, cut, evidence)) return name.length > 1 && start > 0 ? { words: name, kind: null } : null;
  const isBody = titles.organisationNouns.has(before) || isAcronym(name);
  return {
    words: isBody && start > 0 && titles.organisationNouns.has(before) ? cut.slice(start - 1) : name,
    kind: isBody ? 'organisation' : 'person',
  };
}

/** "Kepala Badan Tenaga Surya Internasional (BTSI)": the letters are those of the body. */
function bracketedBody(run: Run, cut: readonly Word[], evidence: Evidence): Candidate | null {
  const body = isAcronymOf(run.bracket) ? bodyIn(cut, evidence) : null;
  return body && body.words[0]?.text.charAt(0) === run.bracket?.charAt(0) ? body : null;
}

/** "Waru" of "Kepala Kejaksaan Negeri Waru", "Pusat" of "Ketua KONI Pusat": one word behind a body, never used alone. */
function isNobody(run: Run, cut: readonly Word[], start: number, { language, alone, isListed }: Evidence): boolean {
  const { titles } = language;
  const [word, before] = [cut[start], cut[start - 1]];
  if (!word || cut.length - start > 1) return false;
  // "Direktur Logam dan Mesin Rahmi Umar": the office goes on.
  if (titles.joints.has(run.after) && !alone.has(word.folded)) return true;
  if (isListed(word.folded) || isTitleWord(word, language)) return true;
  const isBody = cut.some(({ folded }) => titles.organisationNouns.has(folded));
  return isBody && before !== undefined && titles.bodyWords.has(before.folded) && !alone.has(word.folded);
}

/** "Dunia Kempo" is no holder of an office, "Ketua Kempo" might be. */
function hasHolder(run: Run, cut: readonly Word[], evidence: Evidence): boolean {
  const { roleNouns, honorifics, joints } = evidence.language.titles;
  if (joints.has(run.before) && speaks(run, evidence)) return true;
  return [run.before, ...cut.map(({ folded }) => folded)].some((word) => roleNouns.has(word) || honorifics.has(word));
}

/** "Himpunan Nelayan Indonesia" is a body; "Pemerintah Indonesia" is Indonesia. */
function bodyOf(cut: readonly Word[], start: number, evidence: Evidence): Candidate | null {
  const body = bodyIn(cut, evidence);
  return body && cut.length - body.words.length < start - 1 ? body : null;
}

/** "Ketua Komisi Pemilihan Umum": the body without its head's title. */
function bodyIn(cut: readonly Word[], { language }: Evidence): Candidate | null {
  const start = cut.findIndex(({ folded }) => language.titles.organisationNouns.has(folded));
  const body = start < 0 ? [] : cut.slice(start);
  return body.length > 1 ? { words: body, kind: 'organisation' } : null;
}

function untitledKind(run: Run, cut: readonly Word[], evidence: Evidence): EntityKind | null {
  const { language, isCommon } = evidence;
  const { titles } = language;
  if (titles.bodyEnds.has(cut.at(-1)?.folded ?? '')) return 'organisation';
  if (isAcronym(cut.slice(-1)) || (isAcronym(cut.slice(0, 1)) && (cut[0]?.text.length ?? 0) > 2)) return 'organisation';
  if (titles.locatives.has(run.before) || titles.placeNouns.has(run.before)) return 'place';
  if (titles.brandNouns.has(run.before) || isAcronymOf(run.bracket)) return 'organisation';
  if (run.bracket !== null && /^\d{1,2}$/.test(run.bracket)) return 'person';
  // A last name may be a word of places: "Rahmi Tanjung".
  const isOther = (word: Word, at: number): boolean =>
    isCommon(word.folded) || (at < cut.length - 1 && isTitleWord(word, language));
  if (cut.some((word, at) => isCapitalised(word.text) && isOther(word, at))) return 'organisation';
  return speaks(run, evidence) && cut.length <= 4 ? 'person' : null;
}

/** A cue stands beside it. */
function speaks({ before, after }: Run, { language }: Evidence): boolean {
  const { reporting } = language;
  return reporting.after.has(before) || reporting.verbs.has(after) || reporting.accordingTo.has(before);
}
