// Every way of naming the holder of an office: "Menlu Islandia", "Menteri Luar Negeri Islandia", "the Icelandic foreign minister".
import { languages } from '../language/index.ts';
import type { Office, TitleWords } from '../language/title-words.ts';
import type { Entity, Role } from '../model.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { demonymsOf } from './regions.ts';
import type { Spelling, SpellingWord } from './spelling.ts';
import { spelling } from './spelling.ts';

/** The spellings of an office; words of the office need no capital, the names of what it is an office of do. */
export function roleSpellings(holder: Entity, role: Role, find: (name: string) => Entity | undefined): Spelling[] {
  const of = role.of === undefined ? undefined : find(role.of);
  const parts = officeParts(role.title);
  // "Pejabat senior AS" in a text is some official, not the one whom the story lists with that description.
  if (!parts.some((part) => 'office' in part)) return [];
  const titles = Object.values(languages).map((language) => language.titles);
  const written = titles.flatMap((words) => inLanguage(words, parts, { role, holder, of }));
  const sort = { by: 'role' as const, past: role.until !== undefined, bare: role.of === undefined };
  return written.map((words) => ({ words, entity: holder, ...sort }));
}

interface Held {
  readonly role: Role;
  readonly holder: Entity;
  readonly of: Entity | undefined;
}

export type Part = { readonly office: Office } | { readonly literal: string };

/** "Juru Bicara Kementerian Luar Negeri" is spokesperson + foreign-ministry; what no language lists stays literal. */
export function officeParts(title: string): Part[] {
  const cut = words(title);
  const parts: Part[] = [];
  for (let i = 0; i < cut.length; ) {
    const known = longestOffice(
      cut.map((word) => word.folded),
      i,
    );
    const literal = cut[i]?.text ?? '';
    parts.push(known ? { office: known.office } : { literal });
    i += known?.length ?? 1;
  }
  return parts;
}

const officesByWords: ReadonlyMap<string, Office> = new Map(
  Object.values(languages).flatMap(({ titles }) =>
    (Object.entries(titles.offices) as [Office, readonly string[]][]).flatMap(([office, names]) =>
      names.map((name) => [fold(name), office] as const),
    ),
  ),
);

const longestOfficeName = Math.max(...[...officesByWords.keys()].map((name) => words(name).length));

const officeEnds: ReadonlySet<string> = new Set([...officesByWords.keys()].map((name) => name.split(' ').at(-1) ?? ''));

/** Whether the name of an office may end with a word, folded. */
export function endsOffice(word: string): boolean {
  return officeEnds.has(word);
}

/** The longest office that begins at a word, by its folded words. */
export function longestOffice(cut: readonly string[], at: number): { office: Office; length: number } | null {
  for (let length = Math.min(longestOfficeName, cut.length - at); length > 0; length--) {
    const office = officesByWords.get(cut.slice(at, at + length).join(' '));
    if (office) return { office, length };
  }
  return null;
}

/** The longest office whose words end before `end`: "menteri luar negeri" rather than "menteri". */
export function officeBefore(cut: readonly string[], end: number): { office: Office; length: number } | null {
  if (!endsOffice(cut[end - 1] ?? '')) return null;
  for (let length = Math.min(longestOfficeName, end); length > 0; length--) {
    const office = officesByWords.get(cut.slice(end - length, end).join(' '));
    if (office) return { office, length };
  }
  return null;
}

function inLanguage(titles: TitleWords, parts: readonly Part[], { role, holder, of }: Held): SpellingWord[][] {
  const ordered = titles.officeOrder === 'office-last' ? parts.toReversed() : parts;
  const offices = ordered.map((part) => ('office' in part ? titles.offices[part.office] : [part.literal]));
  const titlesWritten = product(offices).map((names) => lowerCase(names.join(' ')));
  // "Menkes" alone is somebody in an article that names its minister of health, and a common noun where a story lists offices.
  if (role.of === undefined) {
    if (holder.listed) return titlesWritten.filter((title) => title.length > 1);
    return titlesWritten.map((title) => title.map(({ folded }) => ({ folded, needs: 'capital' as const })));
  }
  const owners = namesOf(role.of, of).map((name) => ownerWords(name));
  return titles.officePatterns.flatMap((pattern) =>
    titlesWritten.flatMap((office) => owners.map((owner) => fill(pattern, office, owner))),
  );
}

function namesOf(name: string, entity: Entity | undefined): string[] {
  const spellings = entity?.spellings ?? [name];
  const demonyms = spellings.flatMap((spelling) => demonymsOf.get(fold(spelling)) ?? []);
  return [...new Set([...spellings, ...demonyms])];
}

function lowerCase(text: string): SpellingWord[] {
  return words(text).map(({ folded }) => ({ folded, needs: 'any' }));
}

const nobody: Entity = { name: '', kind: 'person', spellings: [], roles: [], listed: false };

function ownerWords(name: string): readonly SpellingWord[] {
  return spelling(name, nobody).words;
}

function fill(pattern: string, office: readonly SpellingWord[], of: readonly SpellingWord[]): SpellingWord[] {
  return pattern
    .split(' ')
    .flatMap((piece) => (piece === '{office}' ? office : piece === '{of}' ? of : lowerCase(piece)));
}

function product(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (all, choice) => all.flatMap((made) => choice.map((next) => [...made, next])),
    [[]],
  );
}
