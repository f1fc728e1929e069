// The names that stand in the articles alone, merged over the corpus.
import { languages } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import type { Article, Entity, EntityKind } from '../../model.ts';
import { eachOf, type Steps } from '../../steps.ts';
import type { NameTrie } from '../name-trie.ts';
import type { CommonIn } from './common-words.ts';
import { type Candidate, type Evidence, joined } from './evidence.ts';
import { nameIn, withoutEdges } from './person-name.ts';
import { type Run, runsIn } from './runs.ts';
import type { Survey } from './survey.ts';

/** People, organisations and places that the articles name and nobody listed, under their fullest names. */
export function* discover(articles: readonly Article[], known: NameTrie, survey: Survey): Steps<Entity[]> {
  const { commonIn, bodies } = survey;
  const found = new Map<string, Votes>();
  for (const { paragraphs, language: code } of articles) {
    const language = languages[code];
    const runs = paragraphs.flatMap((paragraph) => runsIn(paragraph, language));
    for (const candidate of candidatesIn(runs, { language, known, bodies, commonIn })) vote(found, candidate);
    yield;
  }
  return yield* merged(found.values());
}

interface Votes {
  readonly name: string;
  readonly words: readonly string[];
  readonly kinds: Map<EntityKind, number>;
  readonly aliases: Set<string>;
  count: number;
}

/** What stands alone as a run, one word or several; at the head of a sentence only where a verb shows that it is no common word. */
function standingAlone(
  runs: readonly Run[],
  common: Parameters<typeof withoutEdges>[1],
): Pick<Evidence, 'alone' | 'whole'> {
  const [alone, whole] = [new Set<string>(), new Set<string>()];
  for (const run of runs) {
    const cut = withoutEdges(run, common);
    const isName = !run.opensSentence || cut.length < run.words.length || isSaying(run.after, common.language);
    if (cut.length > 0 && isName) (cut.length > 1 ? whole : alone).add(joined(cut));
  }
  return { alone, whole };
}

function isSaying(word: string, { reporting }: Language): boolean {
  return [reporting.verbs, reporting.clauseVerbs, reporting.weakVerbs, reporting.denials].some((list) =>
    list.has(word),
  );
}

interface Named extends Candidate {
  readonly name: string;
  readonly alias: string | null;
}

interface Corpus extends Pick<Evidence, 'language' | 'known' | 'bodies'> {
  readonly commonIn: CommonIn;
}

function candidatesIn(runs: readonly Run[], { commonIn, ...corpus }: Corpus): Named[] {
  const common = { language: corpus.language, ...commonIn(corpus.language) };
  const evidence: Evidence = { ...corpus, ...common, ...standingAlone(runs, common) };
  const named = runs.flatMap((run) => {
    const candidate = nameIn(run, evidence);
    return candidate ? [{ ...candidate, name: written(run, candidate), alias: aliasOf(run, candidate) }] : [];
  });
  const aliases = new Set(named.map(({ alias }) => alias));
  // "KPP" behind "Komite Pemantau Pemilu (KPP)" is that body and no other.
  const others = named.filter(({ name }) => !aliases.has(name));
  const parts = new Set(others.flatMap(partsOf));
  return others.filter(
    ({ kind, words: cut }) => kind === 'place' || kind === 'organisation' || !parts.has(joined(cut)),
  );
}

// In words; keeps a text of nothing but capitals linear.
const longestPerson = 6;

/** What a person may be shortened to: "Menkes Rahmi" is nobody new where the article also has Rahmi Umar. */
function partsOf({ words: cut, kind }: Named): string[] {
  if (kind === 'place' || kind === 'organisation' || cut.length > longestPerson) return [];
  const ends = cut.map((_, from) => cut.map((_, to) => joined(cut.slice(from, to + 1))));
  return ends.flat().filter((part) => part !== '' && part !== joined(cut));
}

function written(run: Run, { words: cut }: Candidate): string {
  return run.text.slice(cut[0]?.start, cut.at(-1)?.end);
}

/** "Komite Pemantau Pemilu (KPP)": capitals that the name's words begin with. */
function aliasOf(run: Run, { words: cut }: Candidate): string | null {
  const short = run.bracket?.trim() ?? '';
  if (!/^\p{Lu}[\p{L}\p{N}-]{1,7}$/u.test(short) || short.charAt(0) !== cut[0]?.text.charAt(0)) return null;
  return cut.length > 1 ? short : null;
}

function vote(found: Map<string, Votes>, { name, words: cut, kind, alias }: Named): void {
  const folded = cut.map((word) => word.folded);
  const votes = found.get(folded.join(' ')) ?? { name, words: folded, kinds: new Map(), aliases: new Set(), count: 0 };
  votes.count++;
  if (kind) votes.kinds.set(kind, (votes.kinds.get(kind) ?? 0) + 1);
  if (alias) votes.aliases.add(alias);
  found.set(folded.join(' '), votes);
}

/** A single word is a name of its own only where its surroundings say so. */
function* merged(all: Iterable<Votes>): Steps<Entity[]> {
  const entities: Entity[] = [];
  yield* eachOf(all, (votes) => {
    if (votes.words.length > 1 || votes.kinds.size > 0) entities.push(entityOf(votes));
  });
  return entities;
}

// In words, initials aside: what nothing describes and is longer is hardly a person.
const longestUntitled = 3;

function entityOf({ name, words: cut, kinds, aliases }: Votes): Entity {
  const [best] = [...kinds].sort((a, b) => b[1] - a[1]);
  const long = cut.filter((word) => word.length > 1);
  const kind = best?.[0] ?? (long.length <= longestUntitled ? 'person' : 'organisation');
  return { name, kind, spellings: [name, ...aliases], roles: [], listed: false };
}
