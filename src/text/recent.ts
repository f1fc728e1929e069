// Remembers what was made of the texts read last: of an article, each paragraph is read by several readers in turn.

/** In characters: longer than most articles, and little to keep; what is kept, the garbage collector copies again and again. */
const anArticle = 1 << 13;

/**
 * The same function, answering from memory for the texts read last.
 *
 * @param room of about so many characters
 */
export function recent<T extends object>(make: (text: string) => T, room = anArticle): (text: string) => T {
  let young = new Map<string, T>();
  let old = young;
  let taken = 0;
  return (text) => {
    const known = young.get(text) ?? old.get(text);
    if (known) return known;
    const made = make(text);
    if (taken > room) [old, young, taken] = [young, new Map(), 0];
    young.set(text, made);
    taken += text.length;
    return made;
  };
}

/** The same for one text only: a question, which several readers ask for in turn, and which is not to be kept. */
export function latest<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | null = null;
  return (text) => {
    last = last?.text === text ? last : { text, made: make(text) };
    return last.made;
  };
}
