// Makes text from outside harmless: shown on Discord it looks as it was written, and does nothing.

// Control and format characters (text direction, zero width), and letters and marks that are drawn as nothing.
const invisible = /[\p{Cc}\p{Cf}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]|\u{34F}|[\u{17B4}\u{17B5}]/gu;
const space = /\s+/gu;
const loneSurrogate = /\p{Cs}/gu;
// Stacked accents run over the lines above; no spelling needs more than four on one letter.
const stackedMarks = /(\p{M}{4})\p{M}+/gu;
const markup = /[\\*_~`|[\]<>@]/g;
// Only at the beginning of a line: headings, small print, lists.
const lineStart = /^(?:[#+-]|\d+\.)/;

// What news is mostly written in; whatever has nothing else needs no closer look, and looking takes most of the time.
const plain = /^[\x20-\x7E\u00B7\u2013\u2014\u2018-\u201D\u2026]*$/;

/** One line of text without invisible characters; what is drawn as nothing becomes nothing. */
export function visible(text: string): string {
  if (plain.test(text) && !text.includes('  ')) return text.trim();
  const line = text.replace(space, ' ').replace(invisible, '').replace(loneSurrogate, '\u{FFFD}');
  return line.replace(stackedMarks, '$1').trim();
}

/** Text from outside as Discord's Markdown shows it literally: no markup, no mention, no link, in one line. */
export function literal(text: string): string {
  return visible(text)
    .replace(markup, '\\$&')
    .replace(lineStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replaceAll('://', '\\://');
}

/** The target of a link, or null when it is none that may be clicked. */
export function linkTarget(url: string | undefined, longest = 512): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href, username, password } = new URL(url);
  if (!/^https?:$/.test(protocol) || username || password) return null;
  // What ends a Markdown link, or opens another.
  const safe = href.replace(/[()<>[\]\\`|\s]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return safe.length <= longest ? safe : null;
}
