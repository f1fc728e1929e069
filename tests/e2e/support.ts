// Starts the bot, through a real discord.js client, against a sandbox guild on loopback.
import { REST } from 'discord.js';
import type { LogLevel } from '../../src/config.ts';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { commands } from '../../src/discord/commands/index.ts';
import type { Desk } from '../../src/discord/desk/desk.ts';
import { register } from '../../src/discord/registration.ts';
import type { Library } from '../../src/library/library.ts';
import { createLog } from '../../src/log.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { addMember, type Member } from '../../src/sandbox/world.ts';
import { deskOver } from '../discord/desk-over.ts';
import { library } from '../discord/fixtures.ts';

export interface Stage {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly member: Member;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

export interface StageOptions extends SandboxOptions {
  /** The member's. */
  readonly name?: string;
  /** What the member's Discord is set to. */
  readonly locale?: 'id' | 'en-US';
  /** Where questions are answered. */
  readonly desk?: Desk;
  /** The library to answer from, where there is no desk. */
  readonly library?: () => Library | Promise<Library>;
  /** Milliseconds until an answer that is not ready is put off. */
  readonly patience?: number;
  readonly logsQuestions?: true;
  readonly logLevel?: LogLevel;
  /** A sandbox that runs already, as when the bot starts again. */
  readonly sandbox?: Sandbox;
}

const invented = library();

export async function startStage(options: StageOptions = {}): Promise<Stage> {
  const sandbox = options.sandbox ?? (await startSandbox(options));
  const member = addMember(sandbox.world, options.name ?? 'sari', options.locale ?? 'id');
  const lines: string[] = [];
  await registerIn(sandbox);
  const bot = await startBot({
    desk: options.desk ?? deskOver(options.library ?? (() => invented)),
    config: {
      discordToken: sandbox.world.token,
      discordApiUrl: sandbox.apiUrl,
      ...(options.logsQuestions && { logsQuestions: true }),
    },
    log: createLog(options.logLevel ?? 'info', [sandbox.world.token], (line) => lines.push(line)),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
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
  return register(rest, definitions, { guildId: world.guild.id });
}
