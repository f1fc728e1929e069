// Recognises one statement in several outlets, so that it is shown once with all its sources.

import { publicationDay } from '../days.ts';
import { languages } from '../language/index.ts';
import type { Finding, Paragraph, Statement } from '../model.ts';
import { type Content, contentOf, contradict, sharedBy } from './said-content.ts';

// Translations differ in every other word; of unrelated statements by one speaker under a third of the words are shared.
const leastShared = 0.6;
const leastWords = 4;
// So few are one statement only where the longer has them all.
const leastContained = 3;
// Word lists do not have every word, nor every meaning.
const leastAbroad = 0.5;

/** The findings with those that say the same folded into the first of them; the longest wording stands for all. */
export function foldSame(findings: readonly Finding[]): Finding[] {
  const groups: Finding[][] = [];
  // Only a speaker's own statements are compared: of the sixty findings of an answer, few are by one speaker.
  const bySpeaker = new Map<string | null, Finding[][]>();
  for (const finding of findings) {
    const { statement } = finding;
    const speaker = statement && contentOf(statement).speaker;
    const theirs = bySpeaker.get(speaker) ?? [];
    const group = statement && theirs.find(([first]) => first?.statement && same(first.statement, statement));
    if (group) {
      group.push(finding);
      continue;
    }
    const own = [finding];
    groups.push(own);
    theirs.push(own);
    bySpeaker.set(speaker, theirs);
  }
  return groups.flatMap(asOne);
}

function asOne(group: readonly Finding[]): Finding[] {
  const [first] = group;
  if (!first || group.length === 1) return first ? [first] : [];
  const shown = group.reduce((longest, finding) => (lengthOf(finding) > lengthOf(longest) ? finding : longest));
  const others = new Set(group.map(({ paragraph }) => paragraph));
  others.delete(shown.paragraph);
  return [{ ...shown, score: first.score, alsoIn: [...others].toSorted(byDay) }];
}

/** The earliest report first: where the words were first seen. Undated ones last. */
function byDay(a: Paragraph, b: Paragraph): number {
  const [left, right] = [a, b].map(({ article }) => publicationDay(article) ?? '9999');
  return (left ?? '').localeCompare(right ?? '');
}

function lengthOf({ statement }: Finding): number {
  return statement?.quotes.reduce((length, { text }) => length + text.length, 0) ?? 0;
}

/** Whether two statements are one: the same speaker, most of the shorter one's words in the longer, and nothing that contradicts. */
export function same(a: Statement, b: Statement): boolean {
  if (a.paragraph.article.id === b.paragraph.article.id) return false;
  const [left, right] = [contentOf(a), contentOf(b)];
  if (left.speaker === null || left.speaker !== right.speaker) return false;
  const smaller = Math.min(left.stems.size, right.stems.size);
  if (smaller < leastContained || contradict(left, right)) return false;
  if (smaller < leastWords) return left.language === right.language && sharedBy(left, right) === smaller;
  return left.language === right.language
    ? sharedBy(left, right) > leastShared * smaller
    : Math.max(sharedAbroad(left, right), sharedAbroad(right, left)) >= leastAbroad * smaller;
}

/** Of two languages: the words that are one written alike, or that the word lists translate into each other. */
function sharedAbroad(a: Content, b: Content): number {
  const known = languages[a.language].search.translations[b.language];
  const { stem } = languages[b.language].search;
  const isShared = ([stemmed, word]: readonly [string, string]): boolean => {
    const meanings = [word, stemmed].flatMap((head) => known?.get(head) ?? []);
    return [word, ...meanings.flatMap((phrase) => phrase.split(' '))].some((other) => b.stems.has(stem(other)));
  };
  return [...a.stems].filter(isShared).length;
}
