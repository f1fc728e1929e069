// Remembers what a stemmer said: a few thousand words are most of any text.

const most = 100_000;

/** The same function, answering from memory where it can. */
export function remembered(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = stem(word);
    // Hostile input may bring ever new words: forget rather than grow.
    if (known.size >= most) known.clear();
    known.set(word, found);
    return found;
  };
}
