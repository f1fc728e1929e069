// Announces that an answer takes long, from nothing but the interaction: also before anything that answers is loaded, since
// Discord waits three seconds for a first sign however busy the machine is.
import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';

export type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
export type Answerable = CommandInteraction | ButtonInteraction;

/** The name under which the option is registered that makes an answer private. */
export const privateName = 'private';

/** What a message command shows is always private: nobody is shown up before all by it, and who wants that shares the answer. */
export function isAskedPrivately(interaction: CommandInteraction): boolean {
  return interaction.isMessageContextMenuCommand() || interaction.options.get(privateName)?.value === true;
}

export function isAnswerable(interaction: Interaction): interaction is Answerable {
  return interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isButton();
}

/** "… is thinking" for a command; a button's message stays as it is until there is something to show. */
export async function putOff(interaction: Answerable): Promise<void> {
  if (interaction.isButton()) await interaction.deferUpdate();
  else await interaction.deferReply(isAskedPrivately(interaction) ? { flags: 'Ephemeral' } : {});
}
