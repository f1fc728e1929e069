// Serves a library on Discord until the process is told to stop.
import { ask } from '../answers/ask.ts';
import { present } from '../answers/present.ts';
import { about, sources } from '../answers/sources.ts';
import { whenVisit } from '../answers/when-visit.ts';
import { whoSaid } from '../answers/who-said.ts';
import type { Config } from '../config.ts';
import type { Library } from '../library/library.ts';
import { createLog } from '../log.ts';
import type { Answers } from './answers.ts';
import { startBot } from './bot.ts';

/** The answers of the core; on Discord the reader's locale, and not the question, settles the language of the answer. */
export const coreAnswers: Answers = {
  whoSaid: (library, question) => whoSaid(library, withLanguage(present(question), question)),
  whenVisit: (library, question) => whenVisit(library, withLanguage(present(question), question)),
  ask: (library, { question, language }) => ({ ...ask(library, { question, prior: language }), language }),
  sources: (library) => sources(library).map(({ article }) => article),
  about,
};

function withLanguage<T extends object>(given: T, { language }: { readonly language: 'id' | 'en' }) {
  return { ...given, language };
}

/** @returns the exit status, once the bot has left */
export async function serve(library: () => Library, config: Config): Promise<number> {
  const log = createLog(config.logLevel, [config.discordToken]);
  const bot = await startBot({ library, answers: coreAnswers, config, log });
  const signal = await stopSignal();
  log.info({ signal }, 'stopping');
  await bot.stop();
  return 0;
}

function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
