// The buttons of an answer: below each finding what belongs to it, at the foot what acts on the whole.
import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import { languages } from '../language/index.ts';
import type { Finding, LanguageCode } from '../model.ts';
import { type Button, buttonId, type PageButton } from './button-id.ts';
import { linkTarget } from './escape.ts';
import { type Referred, referenceTo } from './reference.ts';
import type { View } from './view.ts';

/** Who is answered, and whether they alone see it. */
export interface Audience {
  /** The id of the one who asked. */
  readonly asker: string;
  readonly isPrivate: boolean;
}

/** First findings, from 0, of the page that is shown and of those beside it. */
export interface Position {
  readonly here: number;
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/** @param at its place in the answer, from 0 */
export function findingButtons(finding: Finding, at: number, language: LanguageCode, library: Referred) {
  const id = buttonId({ kind: 'context', language, at, reference: referenceTo(library, finding) });
  return [pressable(language, 'context', id), ...articleButton(finding, language)];
}

/** A link to the article, where it has an address. */
export function articleButton({ paragraph }: Finding, language: LanguageCode): APIButtonComponent[] {
  const url = linkTarget(paragraph.article.url);
  const label = languages[language].discord.buttons.article;
  return url === null ? [] : [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** A private answer can be shared, a public one deleted: nobody else can remove a private one, and Discord lets its reader. */
export function answerButtons(view: View, position: Position, library: Referred, { asker, isPrivate }: Audience) {
  const { language, found, head, findings } = view;
  const page = (kind: PageButton['kind'], from: number | undefined) => {
    if (from === undefined || findings.length === 0) return [];
    const references = findings.map((finding) => referenceTo(library, finding));
    const id = buttonId({ kind, asker, language, found, hasHead: head !== null, from, references });
    return [pressable(language, kind, id)];
  };
  return [
    ...page('previous', position.previous),
    ...page('next', position.next),
    ...(isPrivate
      ? page('share', position.here)
      : [pressable(language, 'delete', buttonId({ kind: 'delete', asker }))]),
  ];
}

export function pressable(language: LanguageCode, kind: Button['kind'], id: string): APIButtonComponent {
  const style = kind === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return { type: ComponentType.Button, style, label: languages[language].discord.buttons[kind], custom_id: id };
}
