// A command that is being filled in, as data.
import type { Command, Option } from './commands.ts';
import type { Listbox } from './listbox.ts';
import type { Values } from './server.ts';
import type { PageWords } from './words/words.ts';

/** An option that is being filled in. */
export interface Field {
  readonly option: Option;
  readonly input: HTMLInputElement;
  readonly pill: HTMLElement;
  /** What a chosen suggestion stands for; null for what was typed. */
  value: string | boolean | null;
}

export interface Entry {
  readonly command: Command;
  readonly words: PageWords;
  /** Who fills it in, and where. */
  readonly at: { readonly as: string; readonly channel: string };
  readonly element: HTMLElement;
  readonly pills: HTMLElement;
  readonly adders: HTMLElement;
  readonly list: Listbox;
  readonly fields: Field[];
  current: Field | null;
  /** How often suggestions were asked for: only the last answer counts. */
  asked: number;
}

export function isMissing({ option, input }: Field): boolean {
  return option.isRequired && input.value.trim() === '';
}

/** What is filled in so far, by the registered names. */
export function valuesOf({ fields }: Entry): Values {
  return Object.fromEntries(
    fields.flatMap(({ option, input, value }) => {
      const given = value ?? input.value.trim();
      if (given === '') return [];
      return [[option.name, option.isYesOrNo ? given === true || given === 'true' : given]];
    }),
  );
}
