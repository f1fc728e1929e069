// Where a member writes: messages, with names behind an @, and commands behind a /.
import { type App, placeOf, wordsOf } from './app.ts';
import { avatarOf } from './avatars.ts';
import { openEntry } from './command-entry.ts';
import { type Command, fitting, slashCommands } from './commands.ts';
import { write } from './deeds.ts';
import { byId, el, fill, icon } from './dom.ts';
import { icons } from './icons.ts';
import { createListbox, type Item } from './listbox.ts';

export interface Composer {
  /** Puts the words into the field and the cursor behind them. */
  readonly begin: (text: string) => void;
  readonly focus: () => void;
  /** For the member and channel as they are now. */
  readonly refresh: () => void;
}

const tallest = 200; // pixels

export function createComposer(app: App): Composer {
  const host = byId('composer');
  const field = el('textarea', {
    id: 'message-field',
    rows: 1,
    maxlength: 2000,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
  });
  const list = createListbox(() => field, true);
  const send = el('button', { type: 'button', class: 'icon-button send' }, icon(icons.send, 22));
  const text = el('div', { class: 'composer-box' }, field, send);
  fill(host, list.element, text);

  const begin = (words: string) => {
    field.value = words;
    field.focus();
    field.dispatchEvent(new Event('input'));
  };
  const enter = (command: Command) => {
    begin('');
    text.hidden = true;
    openEntry(app, host, command, (backTo) => {
      text.hidden = false;
      begin(backTo);
    });
  };
  const submit = () => {
    const words = field.value;
    begin('');
    void write(app, words);
  };
  field.addEventListener('input', () => {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, tallest)}px`;
    suggest();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') list.hide();
    if (list.key(event)) event.preventDefault();
    else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    }
  });
  field.addEventListener('blur', () => list.hide());
  send.addEventListener('click', submit);

  function suggest(): void {
    const words = wordsOf(app);
    const { commands, viewer } = placeOf(app);
    const typed = field.value.slice(0, field.selectionStart);
    const name = /^\/(\S*)$/.exec(typed)?.[1];
    const mention = /(?:^|\s)@(\w*)$/.exec(typed)?.[1];
    if (name !== undefined) {
      const found = fitting(slashCommands(commands, viewer.locale), name);
      list.show(words.commands, found.map(commandItem), found.length === 0 ? words.noCommands : '');
    } else if (mention !== undefined) list.show(words.mention, memberItems(mention));
    else list.hide();
  }

  function commandItem(command: Command): Item {
    const { bot } = placeOf(app);
    const picture = el('img', { src: avatarOf(bot), alt: '' });
    const options = command.options.filter(({ isRequired }) => isRequired).map(({ label }) => label);
    const label = [`/${command.label}`, ...options].join(' ');
    return { label, note: command.description, tag: bot.username, picture, choose: () => enter(command) };
  }

  function memberItems(typed: string): Item[] {
    const { bot, members } = placeOf(app);
    const users = [bot, ...members.map(({ user }) => user)];
    const found = users.filter(({ username }) => username.toLowerCase().startsWith(typed.toLowerCase()));
    return found.map((user) => ({
      label: user.username,
      picture: el('img', { src: avatarOf(user), alt: '' }),
      choose: () => begin(field.value.slice(0, field.selectionStart).replace(/@\w*$/, `@${user.username} `)),
    }));
  }

  return {
    begin,
    focus: () => field.focus(),
    refresh: () => {
      const { channels } = placeOf(app);
      const channel = channels.find(({ id }) => id === app.state().channel);
      const words = wordsOf(app);
      const sign = channel?.kind === 'direct' ? '@' : '#';
      const label = words.writeTo(`${sign}${channel?.name ?? ''}`);
      field.placeholder = label;
      field.setAttribute('aria-label', label);
      send.setAttribute('aria-label', words.send);
      send.title = words.send;
    },
  };
}
