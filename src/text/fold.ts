// Makes spellings comparable: case, accents and compatibility forms do not tell words apart.

const asciiLower = /^[a-z0-9 ]*$/;
const marks = /\p{M}+/gu;

/** Lower case, without accents, compatibility forms resolved. Length may change: never use its offsets on the original. */
export function fold(text: string): string {
  if (asciiLower.test(text)) return text;
  return text.normalize('NFKD').replace(marks, '').toLowerCase();
}
