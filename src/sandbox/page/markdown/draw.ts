// Markdown as elements of the page. Everything that was written becomes a text node; addresses are http or https alone.
import { el } from '../dom.ts';
import { timeInWords } from '../timestamps.ts';
import { parseMarkdown } from './blocks.ts';
import type { Block, Inline, Span } from './nodes.ts';

/** What mentions mean, and in which language times are told. */
export interface Reading {
  readonly locale: string;
  readonly nameOf: (kind: 'member' | 'role' | 'channel', id: string) => string | null;
}

/** A message's text. */
export function drawMarkdown(source: string, reading: Reading): HTMLElement[] {
  return parseMarkdown(source).map((block) => drawBlock(block, reading));
}

function drawBlock(block: Block, reading: Reading): HTMLElement {
  switch (block.type) {
    case 'heading':
      return el(`h${block.level + 2}`, { class: `md-h${block.level}` }, ...drawInline(block.children, reading));
    case 'subtext':
      return el('small', { class: 'md-subtext' }, ...drawInline(block.children, reading));
    case 'quote':
      return el('blockquote', { class: 'md-quote' }, ...block.blocks.map((inner) => drawBlock(inner, reading)));
    case 'code-block':
      return el('pre', { class: 'md-pre', tabindex: 0 }, el('code', {}, block.text));
    case 'list': {
      const items = block.items.map((item) => el('li', {}, ...drawInline(item, reading)));
      return block.start === null ? el('ul', {}, ...items) : el('ol', { start: block.start }, ...items);
    }
    case 'paragraph':
      return el('div', { class: 'md-paragraph' }, ...drawInline(block.children, reading));
  }
}

const tags: Readonly<Record<Exclude<Span, 'spoiler'>, 'strong' | 'em' | 'u' | 's'>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
};

function drawInline(nodes: readonly Inline[], reading: Reading): (Node | string)[] {
  return nodes.map((node) => drawNode(node, reading));
}

function drawNode(node: Inline, reading: Reading): Node | string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return el('br');
    case 'code':
      return el('code', { class: 'md-code' }, node.text);
    case 'spoiler':
      return drawSpoiler(drawInline(node.children, reading));
    case 'link':
      return drawLink(node.url, drawInline(node.children, reading));
    case 'mention':
      return drawMention(node, reading);
    case 'time':
      return drawTime(node.seconds, node.style, reading);
    default:
      return el(tags[node.type], {}, ...drawInline(node.children, reading));
  }
}

function drawLink(url: string, children: readonly (Node | string)[]): HTMLElement {
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow', title: url }, ...children);
}

function drawTime(seconds: number, style: Parameters<typeof timeInWords>[1], { locale }: Reading): HTMLElement {
  const now = Date.now();
  const whole = timeInWords(seconds, 'F', locale, now);
  return el('time', { class: 'md-time', title: whole }, timeInWords(seconds, style, locale, now));
}

function drawMention({ of, id }: Extract<Inline, { type: 'mention' }>, { nameOf }: Reading): HTMLElement {
  if (of === 'command') return el('discord-mention', { type: 'slash' }, id);
  if (of === 'everyone') return el('discord-mention', { type: 'role' }, `@${id}`.replace('@@', '@'));
  const sign = of === 'channel' ? 'channel' : of === 'role' ? 'role' : 'user';
  return el('discord-mention', { type: sign }, nameOf(of, id) ?? id);
}

/** Hidden until it is pressed; a button as long as it is, so that it can be reached with the keyboard. */
function drawSpoiler(children: readonly (Node | string)[]): HTMLElement {
  const hidden = el(
    'span',
    { class: 'md-spoiler', role: 'button', tabindex: 0, 'aria-expanded': 'false' },
    ...children,
  );
  const show = () => {
    hidden.classList.add('shown');
    for (const name of ['role', 'tabindex', 'aria-expanded']) hidden.removeAttribute(name);
  };
  hidden.addEventListener('click', show);
  hidden.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show();
  });
  return hidden;
}
