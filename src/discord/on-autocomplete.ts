// Suggests values for an option while it is being typed.
import type { AutocompleteInteraction } from 'discord.js';
import type { OptionKey } from '../language/discord-phrases.ts';
import { describeError } from '../log.ts';
import { keyOfOption, optionName } from './commands/command.ts';
import type { BotContext } from './context.ts';
import { localeLanguage } from './locale.ts';
import { twice } from './respond.ts';
import { suggest } from './suggestions.ts';

export async function onAutocomplete(context: BotContext, interaction: AutocompleteInteraction): Promise<void> {
  try {
    const focused = interaction.options.getFocused(true);
    const key = keyOfOption(focused.name);
    const language = localeLanguage(interaction.locale);
    const filledIn = (other: OptionKey) => textIn(interaction, optionName(other));
    // Suggestions cannot be put off: as long as there is no library to take them from, there are none.
    const current = context.library();
    const library = current instanceof Promise ? null : current;
    // Forged, it may be anything, like the options of a command.
    const typed: unknown = focused.value;
    const typing = key && { key, typed: typeof typed === 'string' ? typed : '', language, filledIn };
    const choices = library && typing ? suggest(library, typing) : [];
    await twice(() => interaction.respond(choices));
  } catch (error) {
    // Whoever types the next letter is asked about anew, so nobody misses this answer.
    context.log.debug({ where: 'autocomplete', error: describeError(error) }, 'suggestions came too late');
  }
}

function textIn({ options }: AutocompleteInteraction, name: string): string | null {
  const value = options.data.find((each) => each.name === name)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
