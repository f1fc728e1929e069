// Finds people, organisations and places in a text under any spelling.
import type { Article, Entity, NameMention, Story } from '../model.ts';
import { atOnce, eachOf, type Steps } from '../steps.ts';
import { fold } from '../text/fold.ts';
import { latest, recent } from '../text/recent.ts';
import { words } from '../text/words.ts';
import { discover } from './found/discover.ts';
import { heldOffices } from './found/held-offices.ts';
import { type Survey, surveyed } from './found/survey.ts';
import { oneEach } from './found/variants.ts';
import { type LookUp, lookUpIn } from './look-up.ts';
import { mentions, type NamesRead, readNamesIn } from './mentions.ts';
import { NameTrie } from './name-trie.ts';
import { longestOffice, officeBefore, roleSpellings } from './roles.ts';
import { shortSpellings } from './short-names.ts';
import { type Spelling, spelling } from './spelling.ts';
import { knownEntities } from './world.ts';

export interface FindOptions {
  /** For questions typed in lower case: capitals are not asked for. */
  readonly lenient?: boolean;
  /** Settles what a short name means: "Umar" is the Umar whom this article names in full. Not for questions. */
  readonly article?: Article;
}

export interface Names {
  readonly entities: readonly Entity[];
  /** Every mention in a text, in order, without overlaps: the longest name wins. Linear in the text. */
  find(text: string, options?: FindOptions): readonly NameMention[];
  /** The entity of a canonical name. */
  get(name: string): Entity | undefined;
  /** Whom a reader may mean: any spelling, role, language, with typos; best first, empty when nobody fits. */
  lookUp(query: string): Entity[];
}

/** The names of a story: those listed in `story.yaml`, and those that stand in the articles alone. */
export function buildNames(story: Story | null, articles: readonly Article[]): Names {
  return atOnce(readNames(story, articles));
}

/** The same in steps. */
export function* readNames(story: Story | null, articles: readonly Article[]): Steps<Names> {
  const known = knownEntities(story);
  const knownByName = new Map(known.map((entity) => [entity.name, entity]));
  const spellings = known.flatMap((entity) => spellingsOf(entity, (name) => knownByName.get(name)));
  const survey = yield* surveyed(articles);
  const discovered = yield* discover(articles, new NameTrie(spellings), survey);
  const owners = new Map(known.flatMap((entity) => entity.spellings.map((name) => [fold(name), entity] as const)));
  const unlisted = discovered.filter(({ name }) => !knownByName.has(name));
  const writtenOut = unlisted.flatMap((body) => fullNameOf(body, owners) ?? []);
  spellings.push(...writtenOut);
  const full = new Set(writtenOut.map(({ words }) => keyOf(words)));
  const named = unlisted.filter(({ name }) => !full.has(keyOf(words(name))));
  const found = yield* oneEach(yield* withOffices(named, articles, spellings, survey));
  const trie = new NameTrie(spellings);
  yield* eachOf(found, (entity) => {
    for (const each of foundSpellings(entity, (name) => knownByName.get(name) ?? owners.get(fold(name)))) {
      trie.add(each);
      spellings.push(each);
    }
  });
  return namesOver([...known, ...found], trie, yield* lookUpIn(spellings));
}

function namesOver(entities: readonly Entity[], trie: NameTrie, lookUp: LookUp): Names {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const inArticle = readingArticles(trie);
  const anywhere = (text: string) => mentions(text, trie, { lenient: false, introduced: null });
  const typed = latest((text) => mentions(text, trie, { lenient: true, introduced: null }));
  return {
    entities,
    find: (text, { lenient = false, article } = {}) =>
      lenient ? typed(text) : article ? inArticle(article, text) : anywhere(text),
    get: (name) => byName.get(name),
    lookUp: (query) =>
      firstOf(lookUp(query), () =>
        typed(query)
          .filter((mention) => !isOwnerOnly(query, mention))
          .map(({ entity }) => entity),
      ),
  };
}

function spellingsOf(entity: Entity, find: (name: string) => Entity | undefined): Spelling[] {
  const names = [...new Set([entity.name, ...entity.spellings, ...(entity.english ? [entity.english] : [])])];
  const roles = entity.roles.flatMap((role) => roleSpellings(entity, role, find));
  return [...names.map((name) => spelling(name, entity)), ...roles, ...shortSpellings(entity)];
}

/** "Kantor Berita Pusat Islandia (KCNA)": a known body by its full name, and nobody new. */
function fullNameOf({ name, spellings }: Entity, owners: ReadonlyMap<string, Entity>): Spelling | null {
  const owner = spellings.map((alias) => owners.get(fold(alias))).find((entity) => entity?.kind === 'organisation');
  return owner ? spelling(name, owner) : null;
}

const keyOf = (cut: readonly { readonly folded: string }[]): string => cut.map(({ folded }) => folded).join(' ');

/** The people whom the articles name, with the offices that the articles give them. */
function* withOffices(
  found: readonly Entity[],
  articles: readonly Article[],
  known: readonly Spelling[],
  { offices }: Survey,
): Steps<Entity[]> {
  const trie = new NameTrie(known);
  yield* eachOf(found, (entity) => {
    for (const name of entity.spellings) trie.add(spelling(name, entity));
  });
  const held = yield* heldOffices(articles, trie, offices);
  return found.map((entity) => {
    const role = held.get(entity);
    return role ? { ...entity, roles: [role] } : entity;
  });
}

/** The office holds where the article names its holder: that of another article may be held by another by now. */
function foundSpellings(entity: Entity, find: (name: string) => Entity | undefined): Spelling[] {
  return spellingsOf(entity, find).map((each) => (each.by === 'role' ? { ...each, local: true } : each));
}

/** Reads the texts of an article; statements, visits and the index ask for the same ones, so the last article's are kept. */
function readingArticles(trie: NameTrie): (article: Article, text: string) => readonly NameMention[] {
  let last: { readonly article: Article; readonly read: (text: string) => readonly NameMention[] } | null = null;
  return (article, text) => {
    if (last?.article !== article) last = { article, read: readingOf(article, trie) };
    return last.read(text);
  };
}

function readingOf(article: Article, trie: NameTrie): (text: string) => readonly NameMention[] {
  const options = { lenient: false, introduced: new Set<Entity>() };
  const first = new Map(article.paragraphs.map(({ text }) => [text, readNamesIn(text, trie, options)]));
  const introduced = namedInFull([...first.values()]);
  // Most paragraphs name people in full, and mean the same whoever is introduced.
  return recent((text) => {
    const before = first.get(text);
    return before && !before.isOpen ? before.mentions : mentions(text, trie, { lenient: false, introduced });
  });
}

/** Whom an article names by more than a short form: there, short forms are theirs. */
function namedInFull(read: readonly NamesRead[]): ReadonlySet<Entity> {
  const found = read.flatMap(({ mentions: named }) => named);
  return new Set(found.filter(({ by, text }) => by !== 'short' && text.includes(' ')).map(({ entity }) => entity));
}

/** Of "Icelandic finance minister", whom nobody named, Iceland is not meant. */
function isOwnerOnly(query: string, { by, entity, start, end }: NameMention): boolean {
  if (by !== 'name' || entity.kind === 'person') return false;
  const before = words(query.slice(0, start)).map(({ folded }) => folded);
  const behind = words(query.slice(end).replace(/^['’]s/, '')).map(({ folded }) => folded);
  return officeBefore(before, before.length) !== null || longestOffice(behind, 0) !== null;
}

function firstOf(found: Entity[], otherwise: () => Entity[]): Entity[] {
  return found.length > 0 ? found : [...new Set(otherwise())];
}
