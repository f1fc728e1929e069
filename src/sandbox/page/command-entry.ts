// A command while its options are filled in: a field for each, what it means, and what the bot suggests for it.
import { type App, placeOf, wordsOf } from './app.ts';
import type { Command, Option } from './commands.ts';
import { use } from './deeds.ts';
import { el, fill, icon } from './dom.ts';
import { icons } from './icons.ts';
import { createListbox, type Item } from './listbox.ts';
import { type Choice, server, type Values } from './server.ts';

/** An option that is being filled in. */
interface Field {
  readonly option: Option;
  readonly input: HTMLInputElement;
  readonly pill: HTMLElement;
  /** What a chosen suggestion stands for; null for what was typed. */
  value: string | boolean | null;
}

const pause = 120; // milliseconds between typing and asking for suggestions

/**
 * @param host what the entry is put into
 * @param leave is called when the command is sent or left, with what to put into the message field
 */
export function openEntry(app: App, host: HTMLElement, command: Command, leave: (backTo: string) => void): void {
  const words = wordsOf(app);
  const fields: Field[] = [];
  let current: Field | null = null;
  let asked = 0;
  const list = createListbox(() => current?.input ?? entry, false);
  const pills = el('span', { class: 'pills' });
  const adders = el('span', { class: 'adders' });
  const exit = el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': words.leaveCommand, title: words.leaveCommand },
    icon(icons.close),
  );
  const go = el(
    'button',
    { type: 'button', class: 'icon-button send', 'aria-label': words.send, title: words.send },
    icon(icons.send, 22),
  );
  const name = el('span', { class: 'entry-name' }, `/${command.label}`);
  const entry = el(
    'div',
    { class: 'composer-box entry', role: 'group', 'aria-label': `/${command.label}: ${command.description}` },
    el('div', { class: 'entry-parts' }, name, pills, adders),
    exit,
    go,
  );

  const close = (backTo: string) => {
    entry.remove();
    list.element.remove();
    leave(backTo);
  };
  const values = (): Values =>
    Object.fromEntries(
      fields.flatMap(({ option, input, value }) => {
        const given = value ?? input.value.trim();
        return given === '' ? [] : [[option.name, option.isYesOrNo ? given === true || given === 'true' : given]];
      }),
    );
  const submit = () => {
    const missing = fields.find(({ option, input }) => option.isRequired && input.value.trim() === '');
    if (missing) {
      missing.pill.classList.add('missing');
      missing.input.focus();
      return;
    }
    const given = values();
    close('');
    void use(app, command.name, given);
  };
  const next = (from: Field) => fields[fields.indexOf(from) + 1]?.input.focus();

  const fixed = ({ isYesOrNo, choices }: Option): readonly { name: string; value: string | boolean }[] =>
    isYesOrNo
      ? [
          { name: words.yes, value: true },
          { name: words.no, value: false },
        ]
      : choices;
  const offer = (field: Field, choices: readonly { name: string; value: string | boolean }[]) => {
    const { option } = field;
    const items = choices.map(
      (choice): Item => ({
        label: choice.name,
        choose: () => {
          field.input.value = choice.name;
          field.value = choice.value;
          list.hide();
          next(field);
        },
      }),
    );
    list.show(
      `${option.label}: ${option.description}`,
      items,
      option.isRequired && items.length === 0 ? words.required : ' ',
    );
  };
  const suggest = async (field: Field) => {
    const { option } = field;
    offer(field, fixed(option));
    if (!option.suggests) return;
    asked += 1;
    const mine = asked;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine !== asked || current !== field) return;
    const options = { ...values(), [option.name]: field.input.value };
    const at = { as: placeOf(app).viewer.user.id, channel: app.state().channel ?? '' };
    const found = await server
      .suggest({ ...at, name: command.name, options, focused: option.name })
      .catch(() => ({ choices: [] as Choice[] }));
    if (mine === asked && current === field) offer(field, found.choices);
  };

  const add = (option: Option): Field => {
    const input = el('input', {
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-label': `${option.label}: ${option.description}`,
      'aria-required': String(option.isRequired),
      autocomplete: 'off',
      size: 14,
      name: option.name,
    });
    const pill = el('label', { class: 'pill' }, el('span', {}, option.label), input);
    const field: Field = { option, input, pill, value: null };
    fields.push(field);
    pills.append(pill);
    input.addEventListener('focus', () => {
      current = field;
      void suggest(field);
    });
    input.addEventListener('blur', () => {
      asked += 1;
      list.hide();
    });
    input.addEventListener('input', () => {
      field.value = null;
      pill.classList.remove('missing');
      input.size = Math.min(40, Math.max(14, input.value.length + 2));
      void suggest(field);
    });
    input.addEventListener('keydown', (event) => keyIn(field, event));
    drawAdders();
    return field;
  };
  const remove = (field: Field) => {
    fields.splice(fields.indexOf(field), 1);
    field.pill.remove();
    drawAdders();
  };
  const keyIn = (field: Field, event: KeyboardEvent) => {
    if (list.key(event)) event.preventDefault();
    else if (event.key === 'Enter') {
      // Else the key would go on to the message field, which has the focus by then.
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape') list.isOpen() && list.hasMarked() ? list.hide() : close('');
    else if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      backOut(field);
    }
  };
  /** Backspace in an empty field: the option goes, and with the last one the command. */
  const backOut = (field: Field) => {
    const before = fields[fields.indexOf(field) - 1];
    if (!before) return close(`/${command.label}`);
    if (!field.option.isRequired) remove(field);
    before.input.focus();
  };
  function drawAdders(): void {
    const left = command.options.filter((option) => !fields.some((field) => field.option === option));
    fill(adders, ...left.map((option) => adder(option, () => add(option).input.focus())));
  }

  for (const option of command.options) if (option.isRequired) add(option);
  const [first] = command.options;
  if (fields.length === 0 && first && !first.isYesOrNo) add(first);
  drawAdders();
  host.append(list.element, entry);
  exit.addEventListener('click', () => close(''));
  go.addEventListener('click', submit);
  entry.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target !== current?.input) close('');
  });
  (fields[0]?.input ?? go).focus();
}

function adder({ label, description }: Option, choose: () => void): HTMLElement {
  const on = { mousedown: (event: MouseEvent) => event.preventDefault(), click: choose };
  return el('button', { type: 'button', class: 'adder', title: description, on }, `+ ${label}`);
}
