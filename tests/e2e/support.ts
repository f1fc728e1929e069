// Starts the bot, through a real discord.js client, against a sandbox guild on loopback.
import { REST } from 'discord.js';
import type { Answers } from '../../src/discord/answers.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { commands } from '../../src/discord/commands/index.ts';
import { register } from '../../src/discord/registration.ts';
import { createLog } from '../../src/log.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember, type Member, type WorldOptions } from '../../src/sandbox/world.ts';
import { answer, library } from '../discord/fixtures.ts';

export interface Stage {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly member: Member;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** Every question is answered with one invented quotation; single answers can be replaced. */
export const fakeAnswers: Answers = {
  whoSaid: (_library, { words, language }) => answer({ question: words ?? '', language }),
  whenVisit: (_library, { language }) => answer({ command: 'when-visit', language }),
  ask: (_library, { question, language }) => answer({ command: 'ask', question, language }),
  sources: ({ articles }) => articles,
  about: () => ({
    story: 'Jembatan Suralaya',
    articles: 1,
    digests: 0,
    statements: 2,
    visits: 1,
    newest: '2031-03-04',
  }),
};

export async function startStage(
  answers: Partial<Answers> = {},
  options: WorldOptions & { locale?: 'id' | 'en-US' } = {},
): Promise<Stage> {
  const sandbox = await startSandbox(options);
  const member = addMember(sandbox.world, 'sari', options.locale ?? 'id');
  const lines: string[] = [];
  const log = createLog('info', [sandbox.world.token], (line) => lines.push(line));
  const held = library();
  await registerIn(sandbox);
  const bot = await startBot({
    library: () => held,
    answers: { ...fakeAnswers, ...answers },
    config: { discordToken: sandbox.world.token, discordApiUrl: sandbox.apiUrl },
    log,
  });
  const stop = async () => {
    await bot.stop();
    await sandbox.stop();
  };
  return { sandbox, bot, member, log: lines, stop };
}

/** Registers the commands in the sandbox guild, as `npm run deploy` does. */
export function registerIn({ apiUrl, world }: Sandbox, definitions = commands.map(({ definition }) => definition)) {
  const rest = new REST({ api: apiUrl }).setToken(world.token);
  return register(rest, world.guild.id, definitions);
}
