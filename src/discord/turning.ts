// The foot of a list that is turned by number: where the reader is, and the buttons that go on from there.
import type { APIComponentInContainer } from 'discord.js';
import type { ButtonKey } from '../language/discord-phrases.ts';
import { languages } from '../language/index.ts';
import type { LanguageCode } from '../model.ts';
import { type Button, buttonId } from './button-id.ts';
import { pressable, sharingOrDeleting } from './buttons.ts';
import { limits } from './limits.ts';
import { row, text } from './message.ts';

/** At most so many entries a page: fewer where they are long. */
export const pageSize = 10;

/** Entries `from` up to, not including, `to`, of all; from 0. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly all: number;
}

/** What a list calls its buttons, and how it makes them. */
export interface Turning {
  readonly language: LanguageCode;
  readonly back: ButtonKey;
  readonly on: ButtonKey;
  readonly button: (what: 'back' | 'on' | 'share', from: number) => Button;
}

/** Back goes by a full page, which may hold some of what is shown here. Buttons that would be too long are left out. */
export function turningFoot(
  { from, to, all }: Place,
  { language, back, on, button }: Turning,
  isPrivate: boolean,
): APIComponentInContainer[] {
  const turn = (what: 'back' | 'on', label: ButtonKey, start: number) => {
    const id = buttonId(button(what, start));
    return id.length > limits.customId ? [] : [pressable(language, label, id)];
  };
  const buttons = [
    ...(from > 0 ? turn('back', back, Math.max(from - pageSize, 0)) : []),
    ...(to < all ? turn('on', on, to) : []),
    ...sharingOrDeleting(language, isPrivate, button('share', from)),
  ];
  const where = languages[language].discord.position(from + 1, to, all);
  return [
    ...(to > from && to - from < all ? [text(`-# ${where}`)] : []),
    ...(buttons.length > 0 ? [row(...buttons)] : []),
  ];
}
