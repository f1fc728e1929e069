// The offices that the articles give to people whom nobody listed: "Menteri Pertahanan Islandia Rahmi Umar".
import { languages } from '../../language/index.ts';
import type { Office } from '../../language/title-words.ts';
import type { Article, Entity, NameMention, Paragraph, Role } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { words } from '../../text/words.ts';
import { mentions } from '../mentions.ts';
import type { NameTrie } from '../name-trie.ts';
import { countriesByAdjective } from '../regions.ts';
import { officeBefore } from '../roles.ts';

/**
 * What each person is called right before the full name; where articles differ, the newest is right.
 *
 * @param offices the paragraphs that may name an office
 */
export function* heldOffices(
  articles: readonly Article[],
  trie: NameTrie,
  offices: ReadonlySet<Paragraph>,
): Steps<ReadonlyMap<Entity, Role>> {
  const held = new Map<Entity, Role>();
  for (const { paragraphs } of articles.toSorted(byAge)) {
    for (const { text } of paragraphs.filter((paragraph) => offices.has(paragraph)))
      for (const [person, role] of officesIn(text, trie)) held.set(person, told(held.get(person), role));
    yield;
  }
  return held;
}

/** "Menlu Rahmi Umar" of a later report takes nothing from "Menlu Islandia Rahmi Umar". */
function told(before: Role | undefined, role: Role): Role {
  return role.of === undefined && before?.title === role.title ? before : role;
}

/** Days compare as text. */
function byAge({ published: a = '' }: Article, { published: b = '' }: Article): number {
  return a < b ? -1 : Number(a > b);
}

function officesIn(text: string, trie: NameTrie): [Entity, Role][] {
  const found = mentions(text, trie, { lenient: false, introduced: new Set() });
  return found.flatMap((person, i) => {
    if (person.entity.kind !== 'person' || person.entity.listed || person.by !== 'name') return [];
    const role = roleBefore(text, person, found[i - 1]);
    return role ? [[person.entity, role] as [Entity, Role]] : [];
  });
}

// In characters: longer than any office with what it is an office of; keeps hostile text linear.
const longestDescription = 120;

/** "Menlu Islandia Rahmi Umar", "Menlu Islandia, Rahmi Umar,", "Iceland's foreign minister Rahmi Umar", "Menkes Rahmi Umar". */
function roleBefore(text: string, person: NameMention, before: NameMention | undefined): Role | null {
  const from = Math.max(0, person.start - longestDescription);
  const description = withoutComma(text, from, person);
  // Other punctuation ends what belongs to the name: "kata Menlu Islandia. Rahmi Umar pulang"; so does the dash behind
  // a dateline: "REYKJAVIK - President Rahmi Umar" holds no office of the city.
  const cut = words(description.slice(description.search(/[^.,;:()"“”–—]*$/)).replace(/^.* --? /su, ''));
  const folded = cut.map((word) => word.folded);
  const owner =
    before && before.entity.kind !== 'person' && before.end === from + description.trimEnd().length ? before : null;
  const end = folded.length - (owner ? words(owner.text).length : 0);
  const office = officesBefore(folded, end);
  if (!office || isUnsettled(folded[end - office.length - 1])) return null;
  const of = owner?.entity.name ?? ownerEnding(folded.slice(0, end - office.length), before);
  return of ? { title: office.title, of } : { title: office.title };
}

/** What stands before the name, without "(Menlu)" and without the comma of "Menlu Islandia, Rahmi Umar, pulang". */
function withoutComma(text: string, from: number, person: NameMention): string {
  const description = text.slice(from, person.start).replace(/ \([^()]{1,12}\) $/, ' ');
  const isSetOff = description.endsWith(', ') && /^[,.]/.test(text.slice(person.end, person.end + 1));
  return isSetOff ? description.slice(0, -2) : description;
}

// A ministry is held by nobody: it stands in the titles of those who speak for it.
const bodies: ReadonlySet<Office> = new Set(['foreign-ministry', 'defence-ministry', 'embassy']);

/** The office whose words end before `end`, "juru bicara kementerian luar negeri" being one; its title is in Indonesian. */
function officesBefore(cut: readonly string[], end: number): { title: string; length: number } | null {
  const last = officeBefore(cut, end);
  if (!last) return null;
  const inner = officeBefore(cut, end - last.length);
  const pair = inner && bodies.has(inner.office) !== bodies.has(last.office) ? [inner, last] : [last];
  const ordered = pair.toSorted((a, b) => Number(bodies.has(a.office)) - Number(bodies.has(b.office)));
  if (ordered.every(({ office }) => bodies.has(office))) return null;
  const title = ordered.flatMap(({ office }) => languages.id.titles.offices[office][0] ?? []).join(' ');
  return { title, length: pair.reduce((sum, { length }) => sum + length, 0) };
}

/** "Mantan menteri", "wakil ketua": the office is somebody else's. */
function isUnsettled(word: string | undefined): boolean {
  return word !== undefined && Object.values(languages).some(({ titles }) => titles.unsettling.has(word));
}

/** What an English office is one of: a name or an adjective of a country right before it. */
function ownerEnding(cut: readonly string[], before: NameMention | undefined): string | null {
  const named = before && before.entity.kind !== 'person' ? words(before.text).map(({ folded }) => folded) : [];
  const bare = cut.at(-1) === 's' ? cut.slice(0, -1) : cut;
  if (named.length > 0 && named.every((word, i) => bare[bare.length - named.length + i] === word))
    return before?.entity.name ?? null;
  return (
    countriesByAdjective.get(bare.slice(-2).join(' ')) ?? countriesByAdjective.get(bare.slice(-1).join(' ')) ?? null
  );
}
