// Why Discord cannot be used, with the remedy.
import { ExpectedError } from '../expected-error.ts';

export class DiscordError extends ExpectedError {
  override readonly name = 'DiscordError';
}

/**
 * Discord does not let the bot in, and will not do so next time. The exit status (EX_CONFIG of sysexits.h) tells whoever
 * supervises the process not to start it again: a bot has 1,000 log-ins a day.
 */
export class ShutOutError extends DiscordError {
  override readonly exitStatus = shutOutStatus;
}

export const shutOutStatus = 78;

/** The corpus cannot be read at the start: a new start would only use up another log-in. */
export class UnreadableError extends ExpectedError {
  override readonly name = 'UnreadableError';
  override readonly exitStatus = shutOutStatus;
}

export const refusedToken =
  'Discord refuses the token. Copy it again from the Bot page of the developer portal into DISCORD_TOKEN.';

/** What went wrong at the first contact. The error itself holds the request, so only its message is shown. */
export function discordProblem(error: unknown): DiscordError {
  const { code, status, message } = error as { code?: unknown; status?: number; message?: string };
  if (code === 'TokenInvalid' || status === 401) return new DiscordError(refusedToken);
  if (status === 403 || status === 404) {
    return new DiscordError(
      'Discord does not let the bot into that server. Invite it with the scope applications.commands, or correct DISCORD_GUILD_ID.',
    );
  }
  return new DiscordError(`Discord cannot be reached: ${message ?? 'no reason given'}`);
}

/** As `discordProblem`, for a process that would otherwise go on running. */
export function connectionProblem(error: unknown): DiscordError {
  const problem = discordProblem(error);
  return problem.message === refusedToken ? new ShutOutError(refusedToken) : problem;
}
