// Whom a description means: "pakar politik" is the speaker whom the coverage calls "pengamat politik", in whatever words it is asked.
import { languages } from '../language/index.ts';
import { onceFor } from '../language/once-for.ts';
import { nameTerm } from '../library/analysis.ts';
import type { Library } from '../library/library.ts';
import { words } from '../text/words.ts';

/** How the coverage calls a speaker, by stems and names. */
interface Description {
  readonly speaker: string;
  readonly has: ReadonlySet<string>;
}

/** The first speaker whom the coverage describes with all that the words mean, in the language where they mean something; else null. */
export function speakerDescribed(library: Library, query: string): string | null {
  for (const { code } of Object.values(languages)) {
    const wanted = library.search.meanings(query, code);
    if (wanted.length === 0) continue;
    const fits = ({ has }: Description) => wanted.every((stems) => stems.some((stem) => has.has(stem)));
    const found = descriptionsOf(library).find(fits);
    if (found) return found.speaker;
  }
  return null;
}

/** One for each way in which a speaker is called. */
const descriptionsOf = onceFor(({ statements, names }: Library): readonly Description[] => {
  const found = new Map<string, Description>();
  for (const { speaker, surface, role, paragraph } of statements) {
    const text = [surface, role].filter(Boolean).join(' ');
    const key = `${speaker}: ${text}`;
    if (speaker === null || found.has(key)) continue;
    const { stem } = languages[paragraph.article.language].search;
    const named = names.find(text).map(({ entity }) => nameTerm(entity.name));
    found.set(key, { speaker, has: new Set([...words(text).map(({ folded }) => stem(folded)), ...named]) });
  }
  return [...found.values()];
});
