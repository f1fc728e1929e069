// Which of the names in a description of a speaker are those of whoever speaks.
import type { NameMention } from '../../model.ts';
import type { Sentence, Token } from './passage.ts';
import { isLowerCase, isOwner, isTitled, isWord, namesIn, skipWhile } from './tokens.ts';

/**
 * In "Menteri Luar Negeri Islandia Umar" the woman speaks, not the country; "Norwegia dan Denmark" speak together; in
 * "seorang pejabat Norwegia" nobody who has a name does.
 */
export function speakingNames(sentence: Sentence, from: number, to: number): NameMention[] {
  const { reporting, titles } = sentence.passage.language;
  if (isWord(sentence.tokens[from], titles.indefinites)) return setOff(sentence, from, to);
  const end = skipWhile(sentence, from, (token, at) => at < to && !isWord(token, reporting.relatives));
  const names = namesIn(sentence, from, end).filter((name) => name.entity.kind === 'place' || !isOwner(sentence, name));
  const tokens = sentence.tokens.slice(from, end);
  const people = names.filter(({ entity }) => entity.kind === 'person');
  const holder = isTitled(sentence, from) ? people.at(-1) : people[0];
  if (holder && isTitled(sentence, from) && goesOnBehind(sentence, tokens, holder)) return [];
  if (holder) return jointly(sentence, tokens, people, holder);
  const leading = names.find((name) => leadsPhrase(sentence, from, name)) ?? closingBody(sentence, from, end, names);
  return leading ? jointly(sentence, tokens, names, leading) : [];
}

/** "Seorang warga, Bo Lee": the name between commas. */
function setOff(sentence: Sentence, from: number, to: number): NameMention[] {
  const comma = skipWhile(sentence, from, (token, at) => at < to && token.kind !== 'comma');
  return namesIn(sentence, comma + 1, to).slice(0, 1);
}

/** "Direktur Logam dan Mesin Departemen Perindustrian": a holder of that office would stand at its end. */
function goesOnBehind({ passage }: Sentence, tokens: readonly Token[], { end }: NameMention): boolean {
  const { degrees, honorifics, organisationNouns, bodyWords } = passage.language.titles;
  const behind = tokens.filter(({ start, kind }) => start > end && kind === 'word');
  if (behind.some((token) => [degrees, honorifics].some((list) => isWord(token, list)))) return false;
  return behind.some(
    (token) => !isLowerCase(token) && [organisationNouns, bodyWords].some((list) => isWord(token, list)),
  );
}

/** The names that are joined to one by "dan", or by commas and a last "dan". */
function jointly(
  sentence: Sentence,
  tokens: readonly Token[],
  names: readonly NameMention[],
  one: NameMention,
): NameMention[] {
  const at = names.indexOf(one);
  const joints = names.slice(1).map((name, i) => jointBetween(sentence, tokens, names[i] ?? name, name));
  let [from, to] = [at, at];
  while (from > 0 && joints[from - 1]) from--;
  while (to < joints.length && joints[to]) to++;
  const end = joints.slice(0, to).lastIndexOf('and') + 1;
  return end > from && end >= at ? names.slice(from, end + 1) : [one];
}

function jointBetween(
  { passage }: Sentence,
  tokens: readonly Token[],
  a: NameMention,
  b: NameMention,
): 'and' | 'comma' | null {
  if (a.entity === b.entity) return null;
  const { and } = passage.language.reporting;
  const between = tokens.filter(({ start, end, kind }) => start >= a.end && end <= b.start && kind !== 'bracket');
  if (isWord(between[0], and) || (between[0]?.kind === 'comma' && isWord(between[1], and))) return 'and';
  return between.length === 1 && between[0]?.kind === 'comma' ? 'comma' : null;
}

/** "Lembaga penyiaran publik Norwegia NRK": described first, named last. */
function closingBody(
  sentence: Sentence,
  from: number,
  to: number,
  names: readonly NameMention[],
): NameMention | undefined {
  const last = names.at(-1);
  const closes = last?.entity.kind === 'organisation' && last.end === sentence.tokens[to - 1]?.end;
  if (!closes) return undefined;
  // "The drivers' union NRK": in English the noun stands right before the name.
  const before = sentence.tokens.findLastIndex(({ start }) => start < last.start);
  const { organisationNouns } = sentence.passage.language.titles;
  return [from, Math.max(from, before)].some((at) => isWord(sentence.tokens[at], organisationNouns)) ? last : undefined;
}

/** Nothing but descriptions of bodies stands before the name: "kantor berita NRK", "Pemerintah Norwegia". */
function leadsPhrase(sentence: Sentence, from: number, name: NameMention): boolean {
  const { titles, reporting } = sentence.passage.language;
  const describes = (token: Token, at: number): boolean =>
    isWord(token, titles.organisationNouns) ||
    isWord(token, titles.articles) ||
    // "surat kabar": the second word tells.
    [token, sentence.tokens[at + 1]].some((each) => isWord(each, reporting.outlets)) ||
    (isWord(token, reporting.sources) && name.entity.kind === 'organisation');
  const start = skipWhile(sentence, from, (token, at) => token.start < name.start && describes(token, at));
  return sentence.tokens[start]?.start === name.start;
}
