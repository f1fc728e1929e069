// What stands for something else within a line: code, addresses, and Discord's own <…> for members, channels, times, emoji.
import type { Inline, TimeStyle } from './nodes.ts';

interface Special {
  readonly node: Inline;
  /** In characters of the source. */
  readonly length: number;
}

interface Rule {
  /** The character that it begins with, so that no rule is tried where it cannot fit. */
  readonly first: string;
  readonly pattern: RegExp;
  readonly node: (...groups: string[]) => Inline;
}

const mention =
  (of: Extract<Inline, { type: 'mention' }>['of']) =>
  (id = ''): Inline => ({ type: 'mention', of, id });
const address = (url = ''): Inline => ({ type: 'link', url, children: [{ type: 'text', text: url }] });

// Each is bounded, so that none reads on and on where there is no end to be found.
const rules: readonly Rule[] = [
  {
    first: '`',
    pattern: /``((?:[^`]|`(?!`)){1,2000})``(?!`)/y,
    node: (text = '') => ({ type: 'code', text: text.trim() }),
  },
  { first: '`', pattern: /`([^`\n]{1,2000})`/y, node: (text = '') => ({ type: 'code', text }) },
  { first: '<', pattern: /<@!?(\d{1,20})>/y, node: mention('member') },
  { first: '<', pattern: /<@&(\d{1,20})>/y, node: mention('role') },
  { first: '<', pattern: /<#(\d{1,20})>/y, node: mention('channel') },
  { first: '<', pattern: /<\/([^:>\n]{1,100}):\d{1,20}>/y, node: mention('command') },
  {
    first: '<',
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    node: (seconds = '0', style = 'f') => ({ type: 'time', seconds: Number(seconds), style: style as TimeStyle }),
  },
  { first: '<', pattern: /<a?(:\w{2,32}:)\d{1,20}>/y, node: (name = '') => ({ type: 'text', text: name }) },
  { first: '<', pattern: /<(https?:\/\/[^\s<>]{1,2048})>/y, node: address },
  { first: 'h', pattern: /(https?:\/\/[^\s<>]{0,2047}[^\s<>.,:;"'\])!?*_~|`])/y, node: address },
  { first: '@', pattern: /@(everyone|here)\b/y, node: mention('everyone') },
];

/** What stands at a place, or null where it is an ordinary character. */
export function readSpecial(source: string, at: number): Special | null {
  const char = source.charAt(at);
  for (const { first, pattern, node } of rules) {
    if (first !== char) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) return { node: node(...found.slice(1)), length: found[0].length };
  }
  return null;
}
