// A command while its options are filled in: a field for each, what it means, and what the bot suggests for it.
import { type App, placeOf, wordsOf } from './app.ts';
import type { Command, Option } from './commands.ts';
import { use } from './deeds.ts';
import { el, fill, icon } from './dom.ts';
import { type Entry, type Field, isMissing, valuesOf } from './entry.ts';
import { icons } from './icons.ts';
import { createListbox } from './listbox.ts';
import { suggest } from './suggestions.ts';

/**
 * @param host what the entry is put into
 * @param leave is called when the command is sent or left, with what to put into the message field
 */
export function openEntry(app: App, host: HTMLElement, command: Command, leave: (backTo: string) => void): void {
  const parts = { pills: el('span', { class: 'pills' }), adders: el('span', { class: 'adders' }) };
  const label = `/${command.label}: ${command.description}`;
  const element = el('div', { class: 'composer-box entry', role: 'group', 'aria-label': label });
  const list = createListbox(() => entry.current?.input ?? element, false);
  const at = { as: placeOf(app).viewer.user.id, channel: app.state().channel ?? '' };
  const entry: Entry = {
    command,
    words: wordsOf(app),
    at,
    ...parts,
    element,
    list,
    fields: [],
    current: null,
    asked: 0,
  };
  const close = (backTo: string) => {
    element.remove();
    list.element.remove();
    leave(backTo);
  };
  const acts: Acts = { close, submit: () => submit(app, entry, close) };
  drawEntry(entry, acts);
  host.append(list.element, element);
  begin(entry, acts);
}

/** What ends an entry. */
interface Acts {
  /** @param backTo what to put into the message field */
  readonly close: (backTo: string) => void;
  readonly submit: () => void;
}

function drawEntry({ command, words, element, pills, adders, ...entry }: Entry, { close, submit: send }: Acts): void {
  const button = (name: string, path: string, click: () => void, more = '') => {
    const properties = { type: 'button', class: `icon-button ${more}`, 'aria-label': name, title: name, on: { click } };
    return el('button', properties, icon(path, 22));
  };
  const name = el('span', { class: 'entry-name' }, `/${command.label}`);
  element.append(
    el('div', { class: 'entry-parts' }, name, pills, adders),
    button(words.leaveCommand, icons.close, () => close('')),
    button(words.send, icons.send, send, 'send'),
  );
  element.addEventListener('keydown', ({ key, target }) => {
    const isInField = entry.fields.some(({ input }) => input === target);
    if (key === 'Escape' && !isInField) close('');
  });
}

/** The options that must be filled in stand there at once; without any, the first one, since that is what one came for. */
function begin(entry: Entry, acts: Acts): void {
  const { options } = entry.command;
  const [first] = options;
  for (const option of options) if (option.isRequired) addField(entry, option, acts);
  if (entry.fields.length === 0 && first && !first.isYesOrNo) addField(entry, first, acts);
  drawAdders(entry, acts);
  (entry.fields[0]?.input ?? entry.element.querySelector<HTMLElement>('.send'))?.focus();
}

function submit(app: App, entry: Entry, close: Acts['close']): void {
  const missing = entry.fields.find(isMissing);
  missing?.pill.classList.add('missing');
  missing?.input.focus();
  if (missing) return;
  const given = valuesOf(entry);
  close('');
  void use(app, entry.command.name, given);
}

function addField(entry: Entry, option: Option, acts: Acts): Field {
  const input = drawInput(option);
  const pill = el('label', { class: 'pill' }, el('span', {}, option.label), input);
  const field: Field = { option, input, pill, value: null };
  entry.fields.push(field);
  entry.pills.append(pill);
  listen(entry, field, acts);
  drawAdders(entry, acts);
  return field;
}

const narrowest = 14; // letters
const widest = 40;

function drawInput({ name, label, description, isRequired }: Option): HTMLInputElement {
  return el('input', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-label': `${label}: ${description}`,
    'aria-required': String(isRequired),
    autocomplete: 'off',
    size: narrowest,
    name,
  });
}

function listen(entry: Entry, field: Field, acts: Acts): void {
  const { input, pill } = field;
  input.addEventListener('focus', () => {
    entry.current = field;
    void suggest(entry, field);
  });
  input.addEventListener('blur', () => {
    entry.asked += 1;
    entry.list.hide();
  });
  input.addEventListener('input', () => {
    field.value = null;
    pill.classList.remove('missing');
    input.size = Math.min(widest, Math.max(narrowest, input.value.length + 2));
    void suggest(entry, field);
  });
  input.addEventListener('keydown', (event) => {
    // Else the key would go on to the message field, which may have the focus by then.
    if (entry.list.key(event) || keyIn(entry, field, event.key, acts)) event.preventDefault();
  });
}

/** Whether the key did anything. */
function keyIn(entry: Entry, field: Field, key: string, acts: Acts): boolean {
  if (key === 'Enter') acts.submit();
  else if (key === 'Escape') entry.list.hasMarked() ? entry.list.hide() : acts.close('');
  else if (key === 'Backspace' && field.input.value === '') backOut(entry, field, acts);
  else return false;
  return true;
}

/** Backspace in an empty field: the option goes, and with the last one the command. */
function backOut(entry: Entry, field: Field, acts: Acts): void {
  const at = entry.fields.indexOf(field);
  const before = entry.fields[at - 1];
  if (before && !field.option.isRequired) {
    entry.fields.splice(at, 1);
    field.pill.remove();
    drawAdders(entry, acts);
  }
  if (before) before.input.focus();
  else acts.close(`/${entry.command.label}`);
}

/** A button for each option that is not filled in. */
function drawAdders(entry: Entry, acts: Acts): void {
  const left = entry.command.options.filter((option) => !entry.fields.some((field) => field.option === option));
  fill(entry.adders, ...left.map((option) => adder(option, () => addField(entry, option, acts).input.focus())));
}

function adder({ label, description }: Option, click: () => void): HTMLElement {
  // The field that has the focus keeps it until the new one takes it.
  const on = { mousedown: (event: MouseEvent) => event.preventDefault(), click };
  return el('button', { type: 'button', class: 'adder', title: description, on }, `+ ${label}`);
}
