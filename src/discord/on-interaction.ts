// Hands an interaction to what answers its kind.
import type { Interaction } from 'discord.js';
import { languages } from '../language/index.ts';
import type { BotContext } from './context.ts';
import { localeLanguage } from './locale.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand } from './on-command.ts';
import { faultMessage } from './pages.ts';
import { reply } from './reply.ts';

/** @param isBusy more answers are underway than the bot can keep up with */
export async function onInteraction(context: BotContext, interaction: Interaction, isBusy: boolean): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(context, interaction);
  if (!interaction.isRepliable()) return;
  if (isBusy) {
    const { busy } = languages[localeLanguage(interaction.locale)].discord;
    return reply(context.log, interaction, 'busy', faultMessage(busy));
  }
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    return onCommand(context, interaction);
  if (interaction.isButton()) return onButton(context, interaction);
}
