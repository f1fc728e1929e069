// Recognises one statement in several outlets, so that it is shown once with all its sources.
import { languages } from '../language/index.ts';
import type { Finding, Statement } from '../model.ts';
import { words } from '../text/words.ts';

// Translations differ in every other word; of unrelated statements by one speaker under a third of the words are shared.
const leastShared = 0.6;
const leastWords = 4;

/** The findings with those that say the same folded into the first of them; the longest wording stands for all. */
export function foldSame(findings: readonly Finding[]): Finding[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.find(
      ([first]) => first?.statement && finding.statement && same(first.statement, finding.statement),
    );
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups.flatMap(asOne);
}

function asOne(group: readonly Finding[]): Finding[] {
  const [first] = group;
  if (!first || group.length === 1) return first ? [first] : [];
  const shown = group.reduce((longest, finding) => (lengthOf(finding) > lengthOf(longest) ? finding : longest));
  const others = new Set(group.map(({ paragraph }) => paragraph));
  others.delete(shown.paragraph);
  return [{ ...shown, score: first.score, alsoIn: [...others] }];
}

function lengthOf({ statement }: Finding): number {
  return statement?.quotes.reduce((length, { text }) => length + text.length, 0) ?? 0;
}

/** Whether two statements are one: the same speaker, and most of the shorter one's words in the longer. */
export function same(a: Statement, b: Statement): boolean {
  if (a.speaker !== b.speaker || a.speaker === null) return false;
  if (a.paragraph.article.id === b.paragraph.article.id) return false;
  const [left, right] = [contentOf(a), contentOf(b)];
  const smaller = Math.min(left.size, right.size);
  if (smaller < leastWords) return false;
  return [...left].filter((word) => right.has(word)).length >= leastShared * smaller;
}

function contentOf({ quotes, paragraph }: Statement): Set<string> {
  const { search } = languages[paragraph.article.language];
  const said = quotes.flatMap(({ text }) => words(text)).map((word) => word.folded);
  return new Set(said.filter((word) => !search.stopWords.has(word)).map(search.stem));
}
