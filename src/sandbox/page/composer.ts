// Where a member writes: messages, with names behind an @, and commands behind a /.
import { type App, placeOf, wordsOf } from './app.ts';
import { avatarOf } from './avatars.ts';
import { openEntry } from './command-entry.ts';
import { type Command, fitting, slashCommands } from './commands.ts';
import { write } from './deeds.ts';
import { byId, el, fill, icon } from './dom.ts';
import { icons } from './icons.ts';
import { createListbox, type Item, type Listbox } from './listbox.ts';

export interface Composer {
  /** For the member and channel as they are now. */
  readonly refresh: () => void;
}

interface Parts {
  readonly app: App;
  readonly host: HTMLElement;
  /** The field and its button, away while a command is filled in. */
  readonly box: HTMLElement;
  readonly field: HTMLTextAreaElement;
  readonly send: HTMLElement;
  readonly list: Listbox;
}

export function createComposer(app: App): Composer {
  const field = drawField();
  const send = el('button', { type: 'button', class: 'icon-button send' }, icon(icons.send, 22));
  const box = el('div', { class: 'composer-box' }, field, send);
  const parts: Parts = { app, host: byId('composer'), box, field, send, list: createListbox(() => field, true) };
  fill(parts.host, parts.list.element, box);
  listen(parts);
  return { refresh: () => refresh(parts) };
}

const longest = 2000; // characters, as Discord takes them
const tallest = 200; // pixels

function drawField(): HTMLTextAreaElement {
  return el('textarea', {
    id: 'message-field',
    rows: 1,
    maxlength: longest,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
  });
}

function listen(parts: Parts): void {
  const { field, send, list } = parts;
  field.addEventListener('input', () => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, tallest)}px`;
    suggest(parts);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') list.hide();
    const isTaken = list.key(event);
    const isSent = !isTaken && event.key === 'Enter' && !event.shiftKey && !event.isComposing;
    if (isSent) submit(parts);
    if (isTaken || isSent) event.preventDefault();
  });
  field.addEventListener('blur', () => list.hide());
  send.addEventListener('click', () => submit(parts));
}

/** Puts the words into the field and the cursor behind them. */
function begin({ field }: Parts, words: string): void {
  field.value = words;
  field.focus();
  field.dispatchEvent(new Event('input'));
}

function submit(parts: Parts): void {
  const words = parts.field.value;
  begin(parts, '');
  void write(parts.app, words);
}

/** Fills in a command in place of the field. */
function enter(parts: Parts, command: Command): void {
  begin(parts, '');
  parts.box.hidden = true;
  openEntry(parts.app, parts.host, command, (backTo) => {
    parts.box.hidden = false;
    begin(parts, backTo);
  });
}

/** Lists the commands or the members that what stands before the cursor may become. */
function suggest(parts: Parts): void {
  const { app, list } = parts;
  const words = wordsOf(app);
  const { commands, viewer } = placeOf(app);
  const typed = beforeCursor(parts);
  const name = /^\/(\S*)$/.exec(typed)?.[1];
  const mention = /(?:^|\s)@(\w*)$/.exec(typed)?.[1];
  if (name !== undefined) {
    const found = fitting(slashCommands(commands, viewer.locale), name);
    const hint = found.length === 0 ? words.noCommands : '';
    list.show(
      words.commands,
      found.map((command) => commandItem(parts, command)),
      hint,
    );
  } else if (mention !== undefined) list.show(words.mention, memberItems(parts, mention));
  else list.hide();
}

function beforeCursor({ field }: Parts): string {
  return field.value.slice(0, field.selectionStart);
}

function commandItem(parts: Parts, command: Command): Item {
  const { bot } = placeOf(parts.app);
  const picture = el('img', { src: avatarOf(bot), alt: '' });
  const options = command.options.filter(({ isRequired }) => isRequired).map(({ label }) => label);
  const label = [`/${command.label}`, ...options].join(' ');
  return { label, note: command.description, tag: bot.username, picture, choose: () => enter(parts, command) };
}

function memberItems(parts: Parts, typed: string): Item[] {
  const { bot, members } = placeOf(parts.app);
  const users = [bot, ...members.map(({ user }) => user)];
  const found = users.filter(({ username }) => username.toLowerCase().startsWith(typed.toLowerCase()));
  return found.map((user) => ({
    label: user.username,
    picture: el('img', { src: avatarOf(user), alt: '' }),
    choose: () => begin(parts, beforeCursor(parts).replace(/@\w*$/, `@${user.username} `)),
  }));
}

function refresh({ app, field, send }: Parts): void {
  const words = wordsOf(app);
  const channel = placeOf(app).channels.find(({ id }) => id === app.state().channel);
  const label = words.writeTo(`${channel?.kind === 'direct' ? '@' : '#'}${channel?.name ?? ''}`);
  field.placeholder = label;
  field.setAttribute('aria-label', label);
  send.setAttribute('aria-label', words.send);
  send.title = words.send;
}
