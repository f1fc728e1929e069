// A short mark of a whole coverage, so that a button notices when what it belongs to has changed.
import { onceFor } from '../language/once-for.ts';
import type { Library } from '../library/library.ts';
import type { Article } from '../model.ts';
import { markOf } from './digits.ts';

export const coverageMarkLength = 4;

type Coverage = Pick<Library, 'articles' | 'statements' | 'visits'>;

/** Lists are turned by number, and a number means another entry in another coverage. */
export const coverageMark = onceFor(({ articles, statements, visits }: Coverage): string => {
  const all = [statements.length, visits.length, ...articles.map(outlineOf)];
  return markOf(all.join('\n'), coverageMarkLength);
});

// Whatever an editor does to an article changes one of these, short of one letter for another; hashing every word would hold
// up a large coverage for a second.
function outlineOf({ id, title, publisher, published, paragraphs }: Article): string {
  const lengths = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return [id, title, publisher, published, paragraphs.length, lengths].join('|');
}
