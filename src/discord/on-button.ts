// Answers a pressed button.
import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { languages } from '../language/index.ts';
import { responseFor } from './addressed.ts';
import { type Button, readButtonId } from './button-id.ts';
import type { BotContext } from './context.ts';
import type { Pressed } from './desk/asked.ts';
import { when } from './desk/desk.ts';
import { localeLanguage } from './locale.ts';
import { asReply, type Response } from './message.ts';
import { faultMessage } from './pages.ts';
import { bearing, respond } from './respond.ts';

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
  await respond(responding, interaction, answer(context, interaction, button));
}

/** What acts on the whole answer is for the one who asked for it; around a quotation everybody may look. */
function isOthers(button: Button, { user }: ButtonInteraction): boolean {
  return 'asker' in button && button.asker !== user.id;
}

// Through the interaction and not the channel, which the bot may not see where only a member has installed it.
async function remove(interaction: ButtonInteraction): Promise<void> {
  if (!interaction.deferred) await interaction.deferUpdate();
  await interaction.deleteReply();
}

function answer(
  { desk, log, logsQuestions }: BotContext,
  interaction: ButtonInteraction,
  button: Pressed['button'],
): Response | Promise<Response> {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const pressed = { button, head: headOf(interaction), isPrivate, logsQuestions };
  const reading = { language: localeLanguage(interaction.locale), log, where: button.kind };
  return when(desk.ask('press', pressed), (outcome) => responseFor(outcome, interaction.user.id, reading));
}

/** The head of the view that the message shows: the first text of its container. */
function headOf({ message: { components } }: ButtonInteraction): string | null {
  const container = components.map((each) => each.toJSON()).find(({ type }) => type === ComponentType.Container);
  const first = container?.type === ComponentType.Container ? container.components[0] : undefined;
  return first?.type === ComponentType.TextDisplay ? first.content : null;
}
