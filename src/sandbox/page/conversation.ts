// The middle: what was written in the open channel, from its beginning on.
import type { APIMessage } from 'discord.js';
import { type App, placeOf, readingOf, wordsOf } from './app.ts';
import { drawBeginning } from './beginning.ts';
import { commandLabel } from './commands.ts';
import { dismiss, press } from './deeds.ts';
import { byId, focusAt, focusIn } from './dom.ts';
import { openMenu } from './menu.ts';
import { drawFailure, drawMessage, type MessageActions } from './message.ts';
import { type Failure, messagesIn, type State } from './state.ts';

export interface Conversation {
  readonly draw: (before: State | null) => void;
}

/** Something that stands in the conversation. */
interface Entry {
  readonly key: string;
  /** ISO time, by which they are in order. */
  readonly at: string;
  /** All that its look depends on: as long as that stays, so does its row. */
  readonly from: readonly unknown[];
  /** The viewer's own, or the answer to what they asked: they want to see it, wherever they are reading. */
  readonly isOwn: boolean;
  readonly draw: () => HTMLElement;
}

interface Drawn {
  readonly from: readonly unknown[];
  readonly row: HTMLElement;
}

/** Farther from the end than this, one is reading what was written before, in pixels. */
const nearEnd = 120;

export function createConversation(app: App): Conversation {
  const list = byId('messages');
  const scroller = byId('scroller');
  const isAtEnd = watchEnd(scroller);
  let drawn = new Map<string, Drawn>();
  let newest = '';
  return {
    draw: (before) => {
      const entries = entriesOf(app);
      drawn = new Map(entries.map((entry) => [entry.key, drawEntry(entry, drawn.get(entry.key))]));
      const rows = [...drawn.values()].map(({ row }) => row);
      place(list, rows);
      const last = entries.at(-1);
      const hasMoved = before?.channel !== app.state().channel;
      const isNew = last?.key !== newest;
      newest = last?.key ?? '';
      if (hasMoved) showNewest(scroller, undefined);
      else if (isNew && (last?.isOwn || isAtEnd())) showNewest(scroller, rows.at(-1));
    },
  };
}

function drawEntry({ from, draw }: Entry, known: Drawn | undefined): Drawn {
  const isSame = known?.from.every((each, index) => each === from[index]);
  return known && isSame ? known : { from, row: draw() };
}

/** Whether one is reading the latest; the field below grows while one writes, and what stood above it stays in sight. */
function watchEnd(scroller: HTMLElement): () => boolean {
  let isAtEnd = true;
  scroller.addEventListener('scroll', () => {
    isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
  });
  new ResizeObserver(() => {
    if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
  }).observe(scroller);
  return () => isAtEnd;
}

/** The beginning of the channel, its messages, and the commands that were not answered in it. */
function entriesOf(app: App): Entry[] {
  const state = app.state();
  const { viewer, examples, commands } = placeOf(app);
  // By value: the place comes anew with each change of it, and hardly any changes how a message looks.
  const reader = [viewer.user.id, viewer.locale];
  const known = commands.map(({ version }) => version).join();
  const from = [...reader, state.channel, JSON.stringify(examples)];
  const beginning = { key: `beginning ${state.channel}`, at: '', from, isOwn: false, draw: () => drawBeginning(app) };
  const failures = state.failures.filter(({ channel }) => channel === state.channel);
  return [
    beginning,
    ...messagesIn(state).map((message) => messageEntry(app, message, [...reader, known])),
    ...failures.map((failure) => failureEntry(app, failure)),
  ].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

function failureEntry(app: App, failure: Failure): Entry {
  const { viewer } = placeOf(app);
  const draw = () => drawFailure(failure, placeOf(app), wordsOf(app));
  return { key: `failure ${failure.at}`, at: failure.at, from: [viewer.user.id, viewer.locale], isOwn: true, draw };
}

function messageEntry(app: App, message: APIMessage, around: readonly unknown[]): Entry {
  const { messages, failed } = app.state();
  const answered = messages.get(message.message_reference?.message_id ?? '');
  const hasFailed = failed.has(message.id);
  return {
    key: message.id,
    at: message.timestamp,
    from: [message, answered, hasFailed, ...around],
    isOwn: isFor(app, message, answered),
    draw: () => drawOne(app, message, answered, hasFailed),
  };
}

function isFor(
  app: App,
  { author, interaction_metadata: asked }: APIMessage,
  answered: APIMessage | undefined,
): boolean {
  return [author.id, asked?.user.id, answered?.author.id].includes(placeOf(app).viewer.user.id);
}

function drawOne(app: App, message: APIMessage, answered: APIMessage | undefined, hasFailed: boolean): HTMLElement {
  const { viewer, commands } = placeOf(app);
  const view = {
    words: wordsOf(app),
    reading: readingOf(app),
    answered,
    hasFailed,
    isMentioned: message.mentions.some(({ id }) => id === viewer.user.id),
    commandName: (name: string) => commandLabel(commands, name, viewer.locale),
  };
  return drawMessage(message, view, actionsOf(app));
}

function actionsOf(app: App): MessageActions {
  return {
    press: (message, id) => press(app, message, id),
    dismiss: (message) => void dismiss(app, message),
    openMenu: (message, at) => openMenu(app, message, at),
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
