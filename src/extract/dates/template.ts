// Turns a template of a language ("{unit} {shift}") into a pattern over that language's words, and a match into values.
import type { DateLists, DateMeanings, DateWords } from '../../language/date-words.ts';
import { fold } from '../../text/fold.ts';

const literals: Readonly<Record<string, string>> = {
  day: String.raw`[0-3]?\d`,
  // Not the start of a larger figure ("2000.000", "1945,5").
  year: String.raw`(?:1\d|20)\d\d(?![.,:/-]?\d)`,
  // The first of two: "1950-1953", "2024-06-13".
  firstYear: String.raw`(?:1\d|20)\d\d`,
  shortYear: String.raw`(?:(?:1\d|20)\d\d|\d\d)`,
  monthNumber: String.raw`[01]?\d`,
  decade: String.raw`(?:(?:1[5-9]|20)\d|[1-9])0`,
  digits: String.raw`\d{1,3}`,
  hour: String.raw`[0-2]?\d`,
  minute: String.raw`[0-5]\d`,
};

/**
 * Compiles a template. `{name}` stands for any word of that list of the language and becomes a named group (the first time it
 * stands there), a blank for white space; the rest is a regular expression as it stands.
 */
export function compile(template: string, words: DateWords): RegExp {
  const named = new Set<string>();
  const source = template
    .replaceAll(' ?', String.raw`\s{0,3}`)
    .replaceAll(' ', String.raw`\s{1,3}`)
    .replaceAll(/\{([a-zA-Z]+)(\d?)\}/g, (_, kind: string, copy: string) => {
      const name = named.has(kind + copy) ? ':' : `<${kind}${copy}>`;
      named.add(kind + copy);
      return `(?${name}${pattern(kind, words)})`;
    });
  return new RegExp(source, 'iu');
}

/**
 * What a text must hold for a template to match: names of lists, and `figure` for any of the literals. Most stretches of a text
 * hold one or two, so most templates need not be tried: that makes the search five times as fast.
 */
export function needsOf(template: string, words: DateWords): string[] {
  const needed = required(template.replaceAll(/\\./g, ''));
  const kinds = Array.from(needed.matchAll(/\{([a-zA-Z]+)\d?\}/g), ([, kind = '']) =>
    kind in words.lists ? kind : 'figure',
  );
  return [...new Set(kinds)];
}

// Innermost groups: one that may be left out or holds alternatives requires nothing, any other requires what it holds.
const dispensable = /\((?:\?:|\?<\w+>)?(?:[^()]*\)\?|[^()]*\|[^()]*\))/g;
const group = /\((?:\?:|\?<\w+>)?([^()|]*)\)(?!\?)/g;

function required(template: string): string {
  const less = template.replaceAll(dispensable, '').replaceAll(group, '$1');
  return less === template ? template : required(less);
}

function pattern(kind: string, words: DateWords): string {
  const list = Object.entries(words.lists).find(([name]) => name === kind)?.[1];
  const alternatives = list
    ? [...list.keys()]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')
    : literals[kind];
  if (!alternatives) throw new Error(`date template: there is no list and no literal named {${kind}}`);
  return alternatives;
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s{1,3}`);
}

/** The parts of a match by the names of its placeholders. */
export interface Parts {
  /** A figure. */
  figure(placeholder: string): number | undefined;
  /** What the word of a list means. */
  meaning<List extends keyof DateMeanings>(list: List): DateMeanings[List] | undefined;
}

export function partsOf(match: RegExpMatchArray, words: DateWords): Parts {
  const groups = match.groups ?? {};
  return {
    figure: (placeholder) => (groups[placeholder] === undefined ? undefined : Number(groups[placeholder])),
    meaning: (list) => meaningIn(words.lists, list, groups[list]),
  };
}

function meaningIn<List extends keyof DateMeanings>(lists: DateLists, list: List, written: string | undefined) {
  return written === undefined ? undefined : lists[list].get(fold(written).replaceAll(/\s+/g, ' '));
}
