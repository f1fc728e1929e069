// The middle: the messages of the open channel, above them what can be asked.
import type { APIMessage } from 'discord.js';
import { type App, placeOf, readingOf, wordsOf } from './app.ts';
import { commandLabel } from './commands.ts';
import { dismiss, press, write } from './deeds.ts';
import { byId, el, focusAt, focusIn, icon } from './dom.ts';
import { icons } from './icons.ts';
import { openMenu } from './menu.ts';
import { drawFailure, drawMessage, type MessageActions } from './message.ts';
import { messagesIn, type State } from './state.ts';
import { pageLanguage } from './words/index.ts';

export interface Conversation {
  readonly draw: (before: State | null) => void;
}

/** A row that was drawn, and all that its look depends on. */
interface Drawn {
  readonly from: readonly unknown[];
  readonly row: HTMLElement;
}

/** Farther from the end than this, one is reading what was written before, in pixels. */
const nearEnd = 120;

export function createConversation(app: App): Conversation {
  const list = byId('messages');
  const scroller = byId('scroller');
  const actions: MessageActions = {
    press: (message, id) => press(app, message, id),
    dismiss: (message) => void dismiss(app, message),
    openMenu: (message, at) => openMenu(app, message, at),
  };
  let drawn = new Map<string, Drawn>();
  let last: HTMLElement | undefined;
  let atEnd = true;
  scroller.addEventListener('scroll', () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
  });
  // The field below grows while one writes; what stood above it stays in sight.
  new ResizeObserver(() => {
    if (atEnd) scroller.scrollTop = scroller.scrollHeight;
  }).observe(scroller);

  function rowOf(message: APIMessage): Drawn {
    const { messages, failed } = app.state();
    const { viewer, commands } = placeOf(app);
    const answered = messages.get(message.message_reference?.message_id ?? '');
    const hasFailed = failed.has(message.id);
    const from = [message, answered, hasFailed, viewer, commands];
    const known = drawn.get(message.id);
    if (known?.from.every((each, index) => each === from[index])) return known;
    const view = {
      words: wordsOf(app),
      reading: readingOf(app),
      answered,
      hasFailed,
      isMentioned: message.mentions.some(({ id }) => id === viewer.user.id),
      commandName: (name: string) => commandLabel(commands, name, viewer.locale),
    };
    return { from, row: drawMessage(message, view, actions) };
  }

  return {
    draw: (before) => {
      const state = app.state();
      const hasMoved = before?.channel !== state.channel;
      const rows = messagesIn(state).map((message) => [message.id, rowOf(message)] as const);
      drawn = new Map(rows);
      place(list, [beginning(app), ...rows.map(([, { row }]) => row), ...failures(app)]);
      const newest = rows.at(-1)?.[1].row;
      const isNew = newest !== undefined && newest !== last;
      last = newest;
      if (hasMoved || (isNew && atEnd)) showNewest(scroller, hasMoved ? undefined : newest);
    },
  };
}

/**
 * Leaves the rows that are there where they are, so that focus, spoilers and what is marked stay. Where a message is drawn
 * anew, as when its page was turned, the button that was pressed keeps the focus.
 */
function place(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(rows);
  const focused = [...list.children].find((row) => focusIn(row) >= 0);
  const at = focused && !wanted.has(focused) ? focusIn(focused) : -1;
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  rows.forEach((row, index) => {
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  });
  const again = rows.find((row) => idOf(row) !== undefined && idOf(row) === idOf(focused));
  if (again) focusAt(again, at);
}

function idOf(row: Element | undefined): string | undefined {
  return row?.querySelector<HTMLElement>('message-frame')?.dataset.id;
}

/**
 * Scrolls to the end, or to the beginning of the newest message where it is too long to be seen whole. The frames draw
 * themselves a moment after they are put in, and only then have their height.
 */
function showNewest(scroller: HTMLElement, newest: HTMLElement | undefined): void {
  const scroll = () => {
    const isTall = newest !== undefined && newest.offsetHeight > scroller.clientHeight;
    if (isTall) newest.scrollIntoView({ block: 'start' });
    else scroller.scrollTop = scroller.scrollHeight;
  };
  scroll();
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}

function failures(app: App): HTMLElement[] {
  const { failures: all, channel } = app.state();
  const { viewer, bot } = placeOf(app);
  const here = all.filter((failure) => failure.channel === channel);
  return here.map(({ command }) => drawFailure(command, viewer.user, bot, wordsOf(app)));
}

/** What stands at the beginning of a channel: what this is, and questions to click. */
function beginning(app: App): HTMLElement {
  const { channels, bot, examples, viewer } = placeOf(app);
  const channel = channels.find(({ id }) => id === app.state().channel);
  const { begin } = wordsOf(app);
  const isElsewhere = channel?.kind === 'elsewhere';
  const isDirect = channel?.kind === 'direct';
  const questions = isElsewhere ? [] : examples[pageLanguage(viewer.locale)];
  const ask = (question: string) => void write(app, isDirect ? question : `@${bot.username} ${question}`);
  const buttons = questions.map((question) =>
    el(
      'button',
      { type: 'button', class: 'example', on: { click: () => ask(question) } },
      icon(icons.quote, 18),
      el('span', {}, question),
    ),
  );
  return el(
    'li',
    { class: 'beginning' },
    el('div', { class: 'beginning-icon' }, isDirect ? el('img', { src: '/icon.svg', alt: '' }) : icon(icons.hash, 40)),
    el('h1', {}, isDirect ? begin.direct(bot.username) : begin.channel(channel?.name ?? '')),
    el('p', {}, isElsewhere ? begin.noteElsewhere : begin.note),
    buttons.length > 0 && el('div', { class: 'examples' }, el('h2', {}, begin.tryThese), ...buttons),
    el('p', { class: 'hint' }, begin.hint),
  );
}
