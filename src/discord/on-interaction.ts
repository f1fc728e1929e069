// Hands an interaction to what answers its kind.
import type { Interaction } from 'discord.js';
import { languages } from '../language/index.ts';
import type { BotContext } from './context.ts';
import { localeLanguage } from './locale.ts';
import { asReply } from './message.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand } from './on-command.ts';
import { faultMessage } from './pages.ts';
import { isAnswerable } from './put-off.ts';
import { respond } from './respond.ts';

/** An interaction, as it came in. */
export interface Arrival {
  readonly interaction: Interaction;
  /** More answers are underway than the bot can keep up with. */
  readonly isBusy: boolean;
  /** When an answer that is not ready then is put off, as `performance.now()` tells time. */
  readonly putOffAt: number;
}

export async function onInteraction(context: BotContext, { interaction, isBusy, putOffAt }: Arrival): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(context, interaction);
  if (!isAnswerable(interaction)) return;
  if (isBusy) {
    const { busy } = languages[localeLanguage(interaction.locale)].discord;
    const responding = { log: context.log, putOffAt, where: 'busy' };
    return respond(responding, interaction, asReply(faultMessage(busy)));
  }
  return interaction.isButton() ? onButton(context, interaction, putOffAt) : onCommand(context, interaction, putOffAt);
}
