// Several who speak as one: the extractor joins their names in the language of the article.
import { languages } from '../language/index.ts';

const conjunctions = Object.values(languages).flatMap(({ reporting }) => [...reporting.and]);
const between = new RegExp(`,? (?:${conjunctions.join('|')}) |, `, 'u');

/** "Norwegia, Denmark dan Islandia" are three; a name alone is one. */
export function jointNames(speaker: string): string[] {
  return speaker.split(between);
}
