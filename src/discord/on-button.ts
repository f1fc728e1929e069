// Answers a pressed button. Everything it needs stands in its custom_id and its message: nothing is remembered between presses.
import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { languages } from '../language/index.ts';
import type { Library } from '../library/library.ts';
import type { LanguageCode } from '../model.ts';
import {
  type Button,
  type ContextButton,
  type DeleteButton,
  type ListButton,
  type PageButton,
  readButtonId,
  type TimelineButton,
} from './button-id.ts';
import { type BotContext, withLibrary } from './context.ts';
import { contextMessage } from './context-message.ts';
import { coverageMark } from './coverage-mark.ts';
import { faultFor } from './fault.ts';
import { listMessage } from './lists.ts';
import { localeLanguage } from './locale.ts';
import { type Message, message, type Shown, text } from './message.ts';
import { faultMessage } from './pages.ts';
import { findingAt } from './reference.ts';
import { renderPage } from './render.ts';
import { asReply, bearing, type Response, respond } from './respond.ts';
import { timelineMessage } from './timeline-message.ts';
import type { View } from './view.ts';

/** @param putOffAt when an answer that is not ready is put off */
export async function onButton(context: BotContext, interaction: ButtonInteraction, putOffAt: number): Promise<void> {
  const button = readButtonId(interaction.customId);
  const responding = { log: context.log, putOffAt, where: button?.kind ?? 'button' };
  const { discord } = languages[localeLanguage(interaction.locale)];
  const refusal = button === null ? discord.changed : isOthers(button, interaction) ? discord.notYours : null;
  if (button === null || refusal !== null) {
    return respond(responding, interaction, asReply(faultMessage(refusal ?? discord.changed)));
  }
  if (button.kind === 'delete') return bearing(responding, interaction, () => remove(interaction));
  const response = withLibrary(context, (library) => press(context, interaction, library, button));
  await respond(responding, interaction, response);
}

type Answering = Exclude<Button, DeleteButton>;

/** What acts on the whole answer is for the one who asked for it; around a quotation everybody may look. */
function isOthers(button: Button, { user }: ButtonInteraction): boolean {
  return 'asker' in button && button.asker !== user.id;
}

// Through the interaction and not the channel, which the bot may not see where only a member has installed it.
async function remove(interaction: ButtonInteraction): Promise<void> {
  if (!interaction.deferred) await interaction.deferUpdate();
  await interaction.deleteReply();
}

function press(context: BotContext, interaction: ButtonInteraction, library: Library, button: Answering): Response {
  try {
    return pressed(context, interaction, library, button);
  } catch (error) {
    return asReply(faultFor(error, localeLanguage(interaction.locale), context.log, button.kind));
  }
}

function pressed(
  { logsQuestions }: BotContext,
  interaction: ButtonInteraction,
  library: Library,
  button: Answering,
): Response {
  if ('reference' in button) return showContext(library, button);
  if ('list' in button) {
    const { list, language, from } = button;
    return turnList(interaction, library, button, language, () =>
      listMessage(library, { list, language, from, logsQuestions }),
    );
  }
  if ('request' in button) {
    const { request, from } = button;
    return turnList(interaction, library, button, request.language, () => timelineMessage(library, request, from));
  }
  return turnPage(interaction, library, button);
}

function showContext(library: Library, { kind, language, reference, at }: ContextButton): Response {
  const finding = findingAt(library, reference);
  if (!finding) return hasChanged(language);
  const part = kind === 'read' ? at : null;
  return { how: part === null ? 'reply' : 'update', message: contextMessage(finding, { language, reference, part }) };
}

function turnPage(interaction: ButtonInteraction, library: Library, button: PageButton): Response {
  const { language, found, from } = button;
  const findings = button.references.map((reference) => findingAt(library, reference)).filter((each) => each !== null);
  if (findings.length < button.references.length) return hasChanged(language);
  const view: View = { language, found, head: button.hasHead ? headOf(interaction) : null, findings };
  return turned(interaction, button, language, renderPage(view, from, library));
}

/** @param draw the page, where the coverage is still the one that its number was counted in */
function turnList(
  interaction: ButtonInteraction,
  library: Library,
  button: ListButton | TimelineButton,
  language: LanguageCode,
  draw: () => Shown,
): Response {
  if (button.coverage !== coverageMark(library)) return hasChanged(language);
  return turned(interaction, button, language, draw());
}

/** The page in place of the one that is shown, or before all where it was private. */
function turned(
  interaction: ButtonInteraction,
  button: PageButton | ListButton | TimelineButton,
  language: LanguageCode,
  page: Shown,
): Response {
  const { asker } = button;
  if (isShare(button)) return asReply(sharedBy(asker, language, page({ asker, isPrivate: false })));
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  return { how: 'update', message: page({ asker, isPrivate }) };
}

function isShare({ kind }: Button): boolean {
  return kind === 'share' || kind === 'shareTimeline' || kind === 'shareList';
}

function hasChanged(language: LanguageCode): Response {
  return asReply(faultMessage(languages[language].discord.changed));
}

function sharedBy(asker: string, language: LanguageCode, page: Message): Message {
  return message(text(`-# ${languages[language].discord.sharedBy(`<@${asker}>`)}`), ...page.components);
}

/** The head of the view that the message shows: the first text of its container. */
function headOf({ message: { components } }: ButtonInteraction): string | null {
  const container = components.map((each) => each.toJSON()).find(({ type }) => type === ComponentType.Container);
  const first = container?.type === ComponentType.Container ? container.components[0] : undefined;
  return first?.type === ComponentType.TextDisplay ? first.content : null;
}
