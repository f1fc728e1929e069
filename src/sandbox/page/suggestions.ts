// What may be filled into an option: its fixed choices, or what the bot suggests as one types.
import { type Entry, type Field, valuesOf } from './entry.ts';
import { type Choice, server } from './server.ts';

const pause = 120; // milliseconds between typing and asking for suggestions

type Offered = readonly { readonly name: string; readonly value: string | boolean }[];

/** Shows what an option means and may hold; asks the bot, and forgets its answer when something else was typed meanwhile. */
export async function suggest(entry: Entry, field: Field): Promise<void> {
  const { option } = field;
  offer(entry, field, fixed(entry, field));
  if (!option.suggests) return;
  entry.asked += 1;
  const mine = entry.asked;
  const isStill = () => mine === entry.asked && entry.current === field;
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isStill()) return;
  const choices = await asked(entry, field);
  if (isStill()) offer(entry, field, choices);
}

function fixed({ words }: Entry, { option }: Field): Offered {
  if (!option.isYesOrNo) return option.choices;
  return [
    { name: words.yes, value: true },
    { name: words.no, value: false },
  ];
}

// Whoever types on asks anew, so a failure needs no words.
async function asked(entry: Entry, { option, input }: Field): Promise<readonly Choice[]> {
  const { at, command } = entry;
  const options = { ...valuesOf(entry), [option.name]: input.value };
  const answer = server.suggest({ ...at, name: command.name, options, focused: option.name });
  return answer.then(({ choices }) => choices).catch(() => []);
}

function offer({ list, words, fields }: Entry, field: Field, choices: Offered): void {
  const { option, input } = field;
  const items = choices.map(({ name, value }) => ({
    label: name,
    choose: () => {
      input.value = name;
      field.value = value;
      list.hide();
      fields[fields.indexOf(field) + 1]?.input.focus();
    },
  }));
  const hint = option.isRequired && items.length === 0 ? words.required : ' ';
  list.show(`${option.label}: ${option.description}`, items, hint);
}
