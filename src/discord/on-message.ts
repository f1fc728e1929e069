// Answers messages: a mention in a channel or thread, or anything in a direct message.
import type { Client, Message as DiscordMessage } from 'discord.js';
import { languageOf } from '../language/detect.ts';
import { languages } from '../language/index.ts';
import { describeError } from '../log.ts';
import type { LanguageCode } from '../model.ts';
import { messageFor } from './addressed.ts';
import type { BotContext } from './context.ts';
import type { Pause } from './cooldown.ts';
import { localeLanguage } from './locale.ts';
import { type Message, publicly } from './message.ts';
import { faultMessage } from './pages.ts';
import { twice } from './respond.ts';

/** @returns whether it was a question for the bot */
export async function onMessage(context: BotContext, message: DiscordMessage<boolean>): Promise<boolean> {
  if (!isForUs(message)) return false;
  const pause = context.cooldown(message.author.id);
  if (pause?.isKnown) return true;
  try {
    // The nonce makes Discord post one reply, should the question reach us or the reply reach Discord twice.
    const answered = publicly(await answer(context, message, pause));
    const reply = { ...answered, nonce: message.id, enforceNonce: true };
    await twice(() => message.reply(reply));
  } catch (error) {
    // No permission to write there, or the message is gone: there is nobody to tell but the log.
    context.log.warn({ where: 'mention', error: describeError(error) }, 'a reply could not be posted');
  }
  return true;
}

/**
 * Whether a message asks the bot: written by a person, and either in a direct message or with a mention of the bot itself.
 * A reply to one of its messages pings it without a mention in the text, and @everyone pings all: neither is a question.
 */
function isForUs({ author, webhookId, system, mentions, client, guildId }: DiscordMessage<boolean>): boolean {
  if (author.bot || webhookId !== null || system || client.user === null) return false;
  if (guildId === null) return true;
  return mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true, ignoreRepliedUser: true });
}

function withoutMention(content: string, client: Client<true>): string {
  return content.replaceAll(`<@${client.user.id}>`, ' ').replaceAll(`<@!${client.user.id}>`, ' ').trim();
}

/** Only interactions can be answered for one member alone, so a fault is shown before all, too. */
async function answer(
  { desk, log, logsQuestions }: BotContext,
  message: DiscordMessage<boolean>,
  pause: Pause | null,
): Promise<Message> {
  const question = withoutMention(message.content, message.client);
  const language = languageFor(message, question);
  if (pause) return faultMessage(languages[language].discord.tooFast(pause.until));
  if (logsQuestions) log.info({ command: 'mention', question }, 'asked');
  const outcome = await desk.ask('mention', { question, language });
  return messageFor(outcome, message.author.id, { language, log, where: 'mention' });
}

/** Messages carry no language of their author. In a server all read the answer; elsewhere it speaks as the question does. */
function languageFor({ guild }: DiscordMessage<boolean>, question: string): LanguageCode {
  const prior = localeLanguage(guild?.preferredLocale ?? null);
  return guild === null ? languageOf(question, prior) : prior;
}
