// Word lists are written as running text, so that a list of fifty reads on three lines.

/** The phrases between the commas. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** The words between the spaces. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}

/** "head/other head: word, word; …", by head. */
export function answerWords(text: string): ReadonlyMap<string, readonly string[]> {
  const entries = text.split(';').flatMap((entry) => {
    const [heads = '', words = ''] = entry.split(':');
    return heads.split('/').map((head) => [head.trim(), phraseList(words)] as const);
  });
  return new Map(entries);
}
