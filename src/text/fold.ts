// Makes spellings comparable: case, accents and compatibility forms do not tell words apart.

// Nearly every word of an article is plain ASCII, where lower case is all there is to do.
const ascii = /^[\u0020-\u007e]*$/;
const marks = /\p{M}+/gu;

/** Lower case, without accents, compatibility forms resolved. Length may change: never use its offsets on the original. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').toLowerCase();
}
