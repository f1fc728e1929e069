// One message: skyra's frame, above it what it answers, in it text and components, below it whether others see it.
import type { APIMessage } from 'discord.js';
import type { Place } from '../web/protocol.ts';
import { avatarOf } from './avatars.ts';
import { drawComponents, notDrawn } from './components.ts';
import { el, icon } from './dom.ts';
import { icons } from './icons.ts';
import { drawMarkdown, type Reading } from './markdown/draw.ts';
import type { Failure } from './state.ts';
import { writtenAt } from './timestamps.ts';
import type { PageWords } from './words/words.ts';

export interface MessageView {
  readonly words: PageWords;
  readonly reading: Reading;
  /** The message that this one answers, where it is still there. */
  readonly answered: APIMessage | undefined;
  /** A command's name as the reader knows it. */
  readonly commandName: (name: string) => string;
  readonly hasFailed: boolean;
  readonly isMentioned: boolean;
}

export interface MessageActions {
  readonly press: (message: APIMessage, customId: string) => Promise<void>;
  readonly dismiss: (message: APIMessage) => void;
  /** Opens the menu of a message, at an element or a place of the screen. */
  readonly openMenu: (message: APIMessage, at: HTMLElement | { readonly x: number; readonly y: number }) => void;
}

/** The only style that stands in an attribute, and the only one that the page's policy lets stand there. */
const nameColour = 'var(--strong)';

const flags = { ephemeral: 1 << 6, loading: 1 << 7 } as const;

export function drawMessage(message: APIMessage, view: MessageView, actions: MessageActions): HTMLElement {
  const { words, reading } = view;
  const { author, content } = message;
  const isPrivate = has(message, flags.ephemeral);
  const time = writtenAt(message.timestamp, reading.locale, Date.now());
  const more = el(
    'button',
    {
      class: 'message-more',
      type: 'button',
      title: words.more,
      'aria-label': words.more,
      'aria-haspopup': 'menu',
      on: { click: () => actions.openMenu(message, more) },
    },
    icon(icons.dots),
  );
  const frame = el(
    'message-frame',
    {
      class: 'message',
      author: author.username,
      avatar: avatarOf(author),
      bot: author.bot === true,
      'role-color': nameColour,
      timestamp: time,
      ephemeral: false,
      highlight: view.isMentioned,
      role: 'article',
      'aria-label': `${author.username}, ${time}`,
      'data-id': message.id,
      'data-private': isPrivate,
    },
    aboveIt(message, view),
    el('div', { class: 'message-body markdown' }, ...bodyOf(message, view), edited(message, words)),
    el(
      'div',
      { slot: 'components', class: 'message-components' },
      ...message.embeds.map(() => notDrawn('embed')),
      ...drawComponents(message.components ?? [], { reading, press: (id) => actions.press(message, id) }),
      view.hasFailed && el('p', { class: 'message-failed', role: 'alert' }, words.failed),
      isPrivate && privateNote(words, () => actions.dismiss(message)),
    ),
  );
  const row = el('li', { class: isPrivate ? 'row private' : 'row' }, frame, content || !author.bot ? more : null);
  row.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    actions.openMenu(message, { x: event.clientX, y: event.clientY });
  });
  return row;
}

function has(message: APIMessage, flag: number): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}

function bodyOf(message: APIMessage, { words, reading }: MessageView): HTMLElement[] {
  if (!has(message, flags.loading)) return drawMarkdown(message.content, reading);
  const dots = el('span', { class: 'dots', 'aria-hidden': true }, el('i'), el('i'), el('i'));
  return [el('p', { class: 'thinking', role: 'status' }, dots, ' ', words.thinking(message.author.username))];
}

function edited({ edited_timestamp: at, components }: APIMessage, words: PageWords): HTMLElement | null {
  return at === null || (components?.length ?? 0) > 0 ? null : el('small', { class: 'edited' }, ` ${words.edited}`);
}

/** Who used which command, or the beginning of what is answered. */
function aboveIt(message: APIMessage, view: MessageView): HTMLElement | null {
  const { interaction } = message as { interaction?: { readonly name: string; readonly user: APIMessage['author'] } };
  if (interaction) {
    const name = view.commandName(interaction.name);
    const [before = '', after = ''] = view.words.used('\u0000', '\u0001').split('\u0001');
    const [start, middle] = before.split('\u0000');
    const who = el('b', {}, interaction.user.username);
    return above(interaction.user, [start ?? '', who, middle ?? '', el('span', { class: 'command' }, name), after]);
  }
  const { answered } = view;
  if (!answered) return null;
  const who = el('b', {}, answered.author.bot ? answered.author.username : `@${answered.author.username}`);
  return above(answered.author, [who, ' ', el('span', { class: 'above-text' }, excerpt(answered, view.reading))]);
}

function above(user: APIMessage['author'], parts: readonly (Node | string)[]): HTMLElement {
  const picture = el('img', { class: 'above-avatar', src: avatarOf(user), alt: '' });
  return el('div', { slot: 'reply', class: 'above' }, picture, el('span', { class: 'above-line' }, ...parts));
}

const longestExcerpt = 120;

function excerpt(message: APIMessage, { nameOf }: Reading): string {
  const plain = message.content || firstText(message.components as readonly Nested[] | undefined);
  const named = plain.replace(/<@!?(\d{1,20})>/g, (_, id: string) => `@${nameOf('member', id) ?? id}`);
  return named
    .replace(/[*_>#`\\]|-#/g, '')
    .trim()
    .slice(0, longestExcerpt);
}

interface Nested {
  readonly content?: string;
  readonly components?: readonly Nested[];
}

function firstText(components: readonly Nested[] = []): string {
  for (const { content, components: inner } of components) {
    const found = content ?? firstText(inner);
    if (found) return found;
  }
  return '';
}

function privateNote(words: PageWords, dismiss: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'link', on: { click: dismiss } }, words.dismiss);
  return el('p', { class: 'private-note' }, icon(icons.eye, 16), ' ', words.onlyYou, ' • ', button);
}

/** A command that was not answered in time: for its user alone, as in Discord. */
export function drawFailure({ command, at }: Failure, { viewer, bot }: Place, words: PageWords): HTMLElement {
  const time = writtenAt(at, viewer.locale, Date.now());
  const frame = el(
    'message-frame',
    {
      class: 'message',
      author: bot.username,
      avatar: avatarOf(bot),
      bot: true,
      'role-color': nameColour,
      timestamp: time,
      role: 'article',
      'aria-label': `${bot.username}, ${time}`,
    },
    above(viewer.user, [words.used(viewer.user.username, command)]),
    el('p', { class: 'no-response', role: 'alert' }, words.noResponse),
  );
  return el('li', { class: 'row private' }, frame);
}
