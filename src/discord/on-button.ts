// Answers a pressed button. Everything it needs stands in its custom_id and its message: nothing is remembered between presses.
import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { languages } from '../language/index.ts';
import type { LanguageCode } from '../model.ts';
import { type Button, type ContextButton, type PageButton, readButtonId, type TimelineButton } from './button-id.ts';
import type { BotContext } from './context.ts';
import { contextMessage } from './context-message.ts';
import { localeLanguage } from './locale.ts';
import { type Message, message, text } from './message.ts';
import { faultMessage } from './pages.ts';
import { findingAt } from './reference.ts';
import { renderPage } from './render.ts';
import { answering } from './reply.ts';
import { timelineMessage } from './timeline-message.ts';
import type { View } from './view.ts';

export async function onButton(context: BotContext, interaction: ButtonInteraction): Promise<void> {
  const button = readButtonId(interaction.customId);
  await answering(context.log, interaction, button?.kind ?? 'button', () => press(context, interaction, button));
}

function press(context: BotContext, interaction: ButtonInteraction, button: Button | null): Promise<unknown> {
  const { discord } = languages[localeLanguage(interaction.locale)];
  if (button === null) return interaction.reply(faultMessage(discord.changed));
  if (button.kind === 'context') return showContext(context, interaction, button);
  if (button.asker !== interaction.user.id) return interaction.reply(faultMessage(discord.notYours));
  if (button.kind === 'delete') return remove(interaction);
  if ('request' in button) return turnTimeline(context, interaction, button);
  return turn(context, interaction, button);
}

function showContext({ library }: BotContext, interaction: ButtonInteraction, { language, reference }: ContextButton) {
  const finding = findingAt(library(), reference);
  return interaction.reply(finding ? contextMessage(finding, language) : hasChanged(language));
}

// Through the interaction and not the channel, which the bot may not see where only a member has installed it.
async function remove(interaction: ButtonInteraction): Promise<void> {
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

async function turn({ library }: BotContext, interaction: ButtonInteraction, button: PageButton): Promise<void> {
  const current = library();
  const findings = button.references.map((reference) => findingAt(current, reference)).filter((each) => each !== null);
  if (findings.length < button.references.length) {
    await interaction.reply(hasChanged(button.language));
    return;
  }
  const { language, found, asker, from } = button;
  const view: View = { language, found, head: button.hasHead ? headOf(interaction) : null, findings };
  const isShared = button.kind === 'share';
  const isPrivate = !isShared && interaction.message.flags.has(MessageFlags.Ephemeral);
  const page = renderPage(view, from, current, { asker, isPrivate });
  if (isShared) await interaction.reply(sharedBy(asker, language, page));
  // Whether only one sees it was settled when it was posted and cannot be changed.
  else await interaction.update({ components: page.components, flags: MessageFlags.IsComponentsV2 });
}

async function turnTimeline(
  { library }: BotContext,
  interaction: ButtonInteraction,
  button: TimelineButton,
): Promise<void> {
  const audience = { asker: button.asker, isPrivate: false };
  const { components } = timelineMessage(library(), button.request, button.from, audience);
  await interaction.update({ components, flags: MessageFlags.IsComponentsV2 });
}

function hasChanged(language: LanguageCode): Message {
  return faultMessage(languages[language].discord.changed);
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
