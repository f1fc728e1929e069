// Reads groups of words that say the same: whoever asks for one of them is also answered by the others.
import { once } from './once.ts';

/** A stem → the other stems of its groups. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/**
 * Made when first asked for.
 *
 * @param groups "topic: word, word; word, word; …", the topic being for the reader alone
 */
export function synonymGroups(groups: string, stem: (word: string) => string): () => Synonyms {
  return once(() => {
    const found = new Map<string, Set<string>>();
    for (const group of groups.split(';')) {
      const words = group.slice(group.indexOf(':') + 1).split(',');
      const stems = words.map((word) => stem(word.trim()));
      for (const one of stems) found.set(one, new Set([...(found.get(one) ?? []), ...stems]));
    }
    return new Map(Array.from(found, ([one, all]) => [one, [...all].filter((other) => other !== one)]));
  });
}
