// Suggests values for an option while it is being typed.
import type { AutocompleteInteraction } from 'discord.js';
import type { OptionKey } from '../language/discord-phrases.ts';
import { describeError } from '../log.ts';
import { keyOfOption } from './commands/command.ts';
import type { BotContext } from './context.ts';
import type { Filled, Suggestion, Typing } from './desk/asked.ts';
import { localeLanguage } from './locale.ts';
import { twice } from './respond.ts';

export async function onAutocomplete(context: BotContext, interaction: AutocompleteInteraction): Promise<void> {
  try {
    const choices = await suggested(context, interaction);
    await twice(() => interaction.respond(choices));
  } catch (error) {
    // Whoever types the next letter is asked about anew, so nobody misses this answer.
    context.log.debug({ where: 'autocomplete', error: describeError(error) }, 'suggestions came too late');
  }
}

async function suggested({ desk, log }: BotContext, interaction: AutocompleteInteraction): Promise<Suggestion[]> {
  const typing = typingOf(interaction);
  // Suggestions cannot be put off: as long as there is no coverage to take them from, there are none.
  if (typing === null || desk.about() === null) return [];
  const outcome = await desk.ask('typing', typing);
  if ('answer' in outcome) return [...outcome.answer];
  // A refusal may hold what was typed.
  if ('fault' in outcome) log.debug({ where: 'autocomplete', error: outcome.fault }, 'there are no suggestions');
  return [];
}

function typingOf({ options, locale }: AutocompleteInteraction): Typing | null {
  const focused = options.getFocused(true);
  const key = keyOfOption(focused.name);
  // Forged, it may be anything, like the options of a command.
  const typed: unknown = focused.value;
  return (
    key && {
      key,
      typed: typeof typed === 'string' ? typed : '',
      language: localeLanguage(locale),
      filled: filledIn(options),
    }
  );
}

function filledIn({ data }: AutocompleteInteraction['options']): Filled {
  const texts = data.flatMap(({ name, value }): [OptionKey, string][] => {
    const key = keyOfOption(name);
    return key !== null && typeof value === 'string' && value.trim() !== '' ? [[key, value]] : [];
  });
  return Object.fromEntries(texts);
}
