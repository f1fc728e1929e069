// An office in the words of another language, by the word lists: "Presiden Rusia" is "president of Russia".
import { languages } from '../language/index.ts';
import type { Office, TitleWords } from '../language/title-words.ts';
import type { LanguageCode } from '../model.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import type { Names } from './names.ts';
import { countriesByAdjective } from './regions.ts';
import { officeParts, type Part } from './roles.ts';

/**
 * An office in the words of a language, translated by its lists: "Presiden Rusia" is "president of Russia". The owner is what
 * stands beside the office, by any of its names; null where a word of the role is in no list.
 */
export function roleInLanguage(
  role: string,
  language: LanguageCode,
  ownerNamed: (words: string) => Owner | null,
): string | null {
  const parts = officeParts(role);
  const offices = parts.flatMap((part) => ('office' in part ? [part.office] : []));
  const owners = parts.flatMap((part) => ('literal' in part ? [part.literal] : []));
  const { titles } = languages[language];
  const title = inOrder(offices, titles)
    .flatMap((office) => titles.offices[office][0] ?? [])
    .join(' ');
  if (title === '' || isSplit(parts)) return null;
  if (owners.length === 0) return title;
  const owner = ownerNamed(withoutJoints(owners).join(' '));
  return owner && fillText(patternFor(owner, titles), title, owner.name);
}

/** What an office is one of, under the name that is shown. */
export interface Owner {
  readonly name: string;
  readonly isBody: boolean;
}

/** "President of Norway", "Kremlin spokesman". */
function patternFor({ isBody }: Owner, { officePatterns, officeOrder }: TitleWords): string | undefined {
  const first = isBody && officeOrder === 'office-last' ? '{of}' : '{office}';
  return officePatterns.find((pattern) => pattern.startsWith(first));
}

/** Whether an office is in the words of a language already. */
export function isInLanguage(role: string, language: LanguageCode): boolean {
  const written = ` ${words(role)
    .map(({ folded }) => folded)
    .join(' ')} `;
  return spacedOffices(language).some((office) => written.includes(office));
}

const spaced = new Map<LanguageCode, readonly string[]>();

/** What offices are called in a language, each between spaces. */
function spacedOffices(language: LanguageCode): readonly string[] {
  const made = spaced.get(language) ?? Object.values(languages[language].titles.offices).flat().map(between);
  spaced.set(language, made);
  return made;
}

const between = (office: string): string => ` ${fold(office)} `;

const bodies: ReadonlySet<Office> = new Set(['foreign-ministry', 'defence-ministry', 'embassy']);

/** "Juru bicara Kemlu", "foreign ministry spokesman". */
function inOrder(offices: readonly Office[], { officeOrder }: TitleWords): Office[] {
  const last = officeOrder === 'office-last' ? -1 : 1;
  return offices.toSorted((a, b) => last * (Number(bodies.has(a)) - Number(bodies.has(b))));
}

/** "Menteri Pertanian dan Wakil Presiden" is no office of one owner. */
function isSplit(parts: readonly Part[]): boolean {
  const kinds = parts.map((part) => ('office' in part ? 'o' : 'l')).join('');
  return !/^(?:o{1,2}l*|l+o{1,2})$/.test(kinds);
}

const joints = new Set(['of', 'for', 'to', 'the', 's', 'untuk', 'dari', 'asal', 'di', 'in']);

/** Without "of the" and the "'s" of "Norway's". */
const withoutJoints = (owners: readonly string[]): readonly string[] =>
  owners.filter((word) => !joints.has(fold(word)));

const fillText = (pattern = '{office} {of}', office: string, of: string): string =>
  pattern.replace('{office}', () => office).replace('{of}', () => of);

/** The country or body that the words name, adjectives included ("Danish"): its canonical name, or null. */
export function ownerOf(written: string, names: Pick<Names, 'get' | 'find'>): string | null {
  const country = countriesByAdjective.get(fold(written));
  const [mention] = names.find(country ?? written, { lenient: true });
  const isWhole = mention !== undefined && mention.text.length === (country ?? written).length;
  return isWhole && mention.entity.kind !== 'person' ? mention.entity.name : null;
}
