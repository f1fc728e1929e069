// What a pressed button shows. All it needs stands in its custom_id and its message: nothing is remembered between presses.
import { languages } from '../../language/index.ts';
import type { Library } from '../../library/library.ts';
import type { LanguageCode } from '../../model.ts';
import type { ContextButton, ListButton, PageButton, TimelineButton } from '../button-id.ts';
import { contextMessage } from '../context-message.ts';
import { coverageMark } from '../coverage-mark.ts';
import { listMessage } from '../lists.ts';
import { asReply, type Message, message, type Response, text } from '../message.ts';
import { faultMessage } from '../pages.ts';
import { findingAt } from '../reference.ts';
import { renderPage } from '../render.ts';
import { timelineMessage } from '../timeline-message.ts';
import type { Pressed } from './asked.ts';

export function press(library: Library, pressed: Pressed): Response {
  const { button } = pressed;
  if ('reference' in button) return showContext(library, button);
  return 'references' in button ? turnPage(library, button, pressed) : turnList(library, button, pressed);
}

function showContext(library: Library, { kind, language, reference, at }: ContextButton): Response {
  const finding = findingAt(library, reference);
  if (!finding) return hasChanged(language);
  const part = kind === 'read' ? at : null;
  return { how: part === null ? 'reply' : 'update', message: contextMessage(finding, { language, reference, part }) };
}

function turnPage(library: Library, button: PageButton, { head, isPrivate }: Pressed): Response {
  const { language, found, from } = button;
  const findings = button.references.map((reference) => findingAt(library, reference)).filter((each) => each !== null);
  if (findings.length < button.references.length) return hasChanged(language);
  const view = { language, found, head: button.hasHead ? head : null, findings };
  return turned(button, language, renderPage(view, { from, isPrivate: isPrivate && !isShare(button) }, library));
}

/** The page of a list, where the coverage is still the one that its number was counted in. */
function turnList(library: Library, button: ListButton | TimelineButton, pressed: Pressed): Response {
  const { language } = 'request' in button ? button.request : button;
  if (button.coverage !== coverageMark(library)) return hasChanged(language);
  const wanted = { from: button.from, isPrivate: pressed.isPrivate && !isShare(button) };
  const page =
    'request' in button
      ? timelineMessage(library, button.request, wanted)
      : listMessage(library, { ...wanted, list: button.list, language, logsQuestions: pressed.logsQuestions });
  return turned(button, language, page);
}

type TurningButton = PageButton | ListButton | TimelineButton;

/** The page in place of the one that is shown, or before all where it was private. */
function turned(button: TurningButton, language: LanguageCode, page: Message): Response {
  return isShare(button) ? asReply(sharedBy(button.asker, language, page)) : { how: 'update', message: page };
}

function isShare({ kind }: TurningButton): boolean {
  return kind === 'share' || kind === 'shareTimeline' || kind === 'shareList';
}

function sharedBy(asker: string, language: LanguageCode, page: Message): Message {
  return message(text(`-# ${languages[language].discord.sharedBy(`<@${asker}>`)}`), ...page.components);
}

function hasChanged(language: LanguageCode): Response {
  return asReply(faultMessage(languages[language].discord.changed));
}
