// Indonesian stems: what a word is without its affixes, so that "mengunjungi", "dikunjungi", "berkunjung" and "kunjungan" meet.

import { remembered } from '../remembered.ts';
import { roots } from './roots.ts';

/** What a prefix leaves of a word: `add` is the letter that it swallowed ("meny" + "atu" ← "satu"). */
interface Prefix {
  readonly begins: string;
  readonly add: string;
  /** What the rest must begin with. */
  readonly before: RegExp;
}

const vowel = /^[aiueo]/u;
const any = /^/u;

// In order of trial. The nasal of me- and pe- swallows k, p, s, t, so each nasal is tried with the swallowed letter and without.
const prefixes: readonly Prefix[] = [
  ...['me', 'pe'].flatMap((head) => [
    { begins: `${head}ng`, add: '', before: /^[aiueoghk]/u },
    { begins: `${head}ng`, add: 'k', before: vowel },
    { begins: `${head}nge`, add: '', before: any },
    { begins: `${head}ny`, add: 's', before: vowel },
    { begins: `${head}m`, add: 'p', before: vowel },
    { begins: `${head}m`, add: '', before: /^[bfpv]/u },
    { begins: `${head}n`, add: 't', before: vowel },
    { begins: `${head}n`, add: '', before: /^[cdjstz]/u },
    { begins: head, add: '', before: /^[lmnrwy]/u },
  ]),
  { begins: 'bel', add: '', before: /^ajar/u },
  { begins: 'pel', add: '', before: /^ajar/u },
  { begins: 'ber', add: '', before: any },
  { begins: 'be', add: '', before: /^(?:r|k?erja)/u },
  { begins: 'ter', add: '', before: any },
  { begins: 'per', add: '', before: any },
  { begins: 'pe', add: '', before: any },
  { begins: 'di', add: '', before: any },
  { begins: 'ke', add: '', before: any },
  { begins: 'se', add: '', before: any },
  // as people type: "ngatur", "nyampein", "ngelahirin"
  { begins: 'nge', add: '', before: any },
  { begins: 'ng', add: 'k', before: vowel },
  { begins: 'ng', add: '', before: /^[aiueogh]/u },
  { begins: 'ny', add: 's', before: vowel },
  { begins: 'ku', add: '', before: any },
  { begins: 'kau', add: '', before: any },
];

const particles = /(?:lah|kah|tah|pun)$/u;
const possessives = /(?:nya|ku|mu)$/u;
// No verb in me- or di- ends in -an, and no noun in -kan: "menarikan" is to dance, "tarikan" a pull.
const verbSuffixes: readonly string[] = ['', 'kan', 'an', 'i', 'in', 'nya'];
const nounSuffixes: readonly string[] = ['', 'an', 'kan', 'i', 'in', 'nya'];
const verbLike = /^(?:me|di|ber|ter)/u;
const shortestStem = 3;
const deepest = 3;

/** The stem of a folded word; the word itself where it has no affix that we are sure of. Names must not be passed in. */
function stemOf(word: string): string {
  if (word.length <= shortestStem + 1 || roots.has(word)) return word;
  return knownRoot(word) ?? typedRoot(word) ?? likelyStem(word);
}

function knownRoot(word: string): string | undefined {
  for (const bare of withoutClitics(word)) {
    const root = rootUnder(bare, deepest);
    if (root) return root;
  }
  return undefined;
}

function withoutClitics(word: string): string[] {
  const plain = word.replace(particles, '');
  return [...new Set([word, plain, plain.replace(possessives, '')])];
}

// Fewest affixes first, so that "berangkat" is not cut down to "rang".
function rootUnder(word: string, depth: number): string | undefined {
  const bare = suffixesOf(word)
    .filter((suffix) => word.endsWith(suffix))
    .map((suffix) => word.slice(0, word.length - suffix.length));
  const found = bare.find((rest) => roots.has(rest));
  if (found || depth === 0) return found;
  for (const rest of bare.flatMap(withoutPrefix)) {
    if (roots.has(rest)) return rest;
  }
  for (const rest of withoutPrefix(word)) {
    const root = rootUnder(rest, depth - 1);
    if (root) return root;
  }
  return undefined;
}

const typedPrefix = /^n(?=[aiueo])/u;

/** As people type: "nuding", "nundain". The root must begin there; further in, "permanen" would be "panen". */
function typedRoot(word: string): string | undefined {
  if (!typedPrefix.test(word)) return undefined;
  const bare = word.replace(typedPrefix, 't');
  const ending = nounSuffixes.find(
    (suffix) => bare.endsWith(suffix) && roots.has(bare.slice(0, bare.length - suffix.length)),
  );
  return ending === undefined ? undefined : bare.slice(0, bare.length - ending.length);
}

function suffixesOf(word: string): readonly string[] {
  return verbLike.test(word) ? verbSuffixes : nounSuffixes;
}

function withoutPrefix(word: string): string[] {
  return prefixes
    .filter(({ begins, before }) => word.startsWith(begins) && before.test(word.slice(begins.length)))
    .map(({ begins, add }) => add + word.slice(begins.length))
    .filter((rest) => rest.length >= shortestStem);
}

// A root that the list lacks: only affixes that hardly begin or end anything else are taken off.
const sureEndings = /(?<=[a-z]{4})(?:kannya|annya|nya|kan|lah)$|(?<=[a-z]{3})kah$/u;
const sureBeginnings =
  /^(?:di(?=[a-z]{5})|ber(?=[a-z]{4})|ter(?=[a-z]{4})|meng(?=[ghkaiueo][a-z]{3})|mem(?=[bfp][a-z]{3})|men(?=[cdjtz][a-z]{3})|me(?=[lrwy][a-z]{4}))/u;

function likelyStem(word: string): string {
  const bare = word.replace(sureEndings, '');
  return bare === word && !/^me/u.test(word) ? word : bare.replace(sureBeginnings, '');
}

/** The stem of a folded word. Names must not be passed in. */
export const stem = remembered(stemOf);
