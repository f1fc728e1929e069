// The offices that the articles give to people whom nobody listed: "Menteri Pertahanan Islandia Rahmi Umar".
import { languages } from '../../language/index.ts';
import type { Article, Entity, NameMention, Role } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { mentions } from '../mentions.ts';
import type { NameTrie } from '../name-trie.ts';
import { demonymsOf } from '../regions.ts';
import { officeBefore } from '../roles.ts';

/** What each person is called right before the full name; where articles differ, the newest is right. */
export function heldOffices(articles: readonly Article[], trie: NameTrie): ReadonlyMap<Entity, Role> {
  const held = new Map<Entity, Role>();
  const byAge = articles.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? ''));
  for (const { paragraphs } of byAge) {
    for (const { text } of paragraphs) for (const [person, role] of officesIn(text, trie)) held.set(person, role);
  }
  return held;
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

/** "Menlu Islandia Rahmi Umar", "Iceland's foreign minister Rahmi Umar", "Icelandic Foreign Minister Rahmi Umar". */
function roleBefore(text: string, person: NameMention, before: NameMention | undefined): Role | null {
  const from = Math.max(0, person.start - longestDescription);
  const description = text.slice(from, person.start);
  // Punctuation ends what belongs to the name: "kata Menlu Islandia. Rahmi Umar pulang".
  const cut = words(description.slice(description.search(/[^.,;:()"“”]*$/)));
  const folded = cut.map((word) => word.folded);
  const owner = before && before.entity.kind !== 'person' && before.end === person.start - 1 ? before : null;
  const end = folded.length - (owner ? words(owner.text).length : 0);
  const office = officeBefore(folded, end);
  if (!office || isUnsettled(folded[end - office.length - 1])) return null;
  const of = owner?.entity.name ?? ownerEnding(folded.slice(0, end - office.length), before);
  const [title] = languages.id.titles.offices[office.office];
  return of && title ? { title, of } : null;
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
  return countries.get(bare.slice(-2).join(' ')) ?? countries.get(bare.slice(-1).join(' ')) ?? null;
}

/** Adjective → country, by one of its names. */
const countries: ReadonlyMap<string, string> = new Map(
  [...demonymsOf].flatMap(([country, adjectives]) =>
    adjectives.map((adjective) => [fold(adjective), country] as const),
  ),
);
