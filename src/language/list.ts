// Word lists are written as running text, so that a list of fifty reads on three lines.

/** The phrases between the commas. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
