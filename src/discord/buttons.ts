// The buttons of an answer: below each finding what belongs to it, at the foot what acts on the whole.
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { ButtonKey } from '../language/discord-phrases.ts';
import { languages } from '../language/index.ts';
import type { Finding, LanguageCode } from '../model.ts';
import { type Button, buttonId, nobody, type PageButton } from './button-id.ts';
import { linkTarget } from './escape.ts';
import { limits } from './limits.ts';
import { isCut } from './quotation.ts';
import { type Referred, referenceTo } from './reference.ts';
import type { View } from './view.ts';

/** First findings, from 0, of the page that is shown and of those beside it. */
export interface Position {
  readonly here: number;
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/** @param at its place in the answer, from 0 */
export function findingButtons(finding: Finding, at: number, language: LanguageCode, library: Referred) {
  const id = buttonId({ kind: 'context', language, at, reference: referenceTo(library, finding) });
  return [pressable(language, isCut(finding) ? 'whole' : 'context', id), ...articleButton(finding, language)];
}

/** A link to the article, where it has an address. */
export function articleButton({ paragraph }: Finding, language: LanguageCode): APIButtonComponent[] {
  const url = linkTarget(paragraph.article.url);
  const label = languages[language].discord.buttons.article;
  return url === null ? [] : [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** @param references to all findings of the view, in order */
export function answerButtons(
  { language, found, head }: View,
  { here, previous, next }: Position,
  references: readonly string[],
  isPrivate: boolean,
): APIButtonComponent[] {
  const page = (kind: PageButton['kind'], from: number): PageButton => {
    return { kind, asker: nobody, language, found, hasHead: head !== null, from, references };
  };
  const turn = (kind: 'previous' | 'next', from: number | undefined) =>
    from === undefined ? [] : [pressable(language, kind, buttonId(page(kind, from)))];
  // What was not found cannot be carried by a button: it has no findings to refer to.
  if (references.length === 0 && isPrivate) return [];
  return [
    ...turn('previous', previous),
    ...turn('next', next),
    ...sharingOrDeleting(language, isPrivate, page('share', here)),
  ];
}

/** A private answer can be shared, a public one deleted. */
export function sharingOrDeleting(language: LanguageCode, isPrivate: boolean, share: Button): APIButtonComponent[] {
  const [label, button]: [ButtonKey, Button] = isPrivate
    ? ['share', share]
    : ['delete', { kind: 'delete', asker: nobody }];
  const id = buttonId(button);
  return id.length > limits.customId ? [] : [pressable(language, label, id)];
}

export function pressable(language: LanguageCode, label: ButtonKey, id: string): APIButtonComponent {
  const style = label === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, label: languages[language].discord.buttons[label], custom_id: id };
}
