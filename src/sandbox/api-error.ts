// Errors as Discord's REST API answers them: an HTTP status, and a code and message in the body.
import type { Reply } from './routes/route.ts';

export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  readonly status: number;
  /** Discord's own number: 10062 unknown interaction, 50035 invalid body, … */
  readonly code: number;
  /** What is wrong with the body, for a 50035. */
  readonly problems: readonly string[];

  constructor(status: number, code: number, message: string, problems: readonly string[] = []) {
    super([message, ...problems].join('\n'));
    this.status = status;
    this.code = code;
    this.problems = problems;
  }

  reply(): Reply {
    const [message] = this.message.split('\n');
    const errors = { _errors: this.problems.map((each) => ({ code: 'INVALID', message: each })) };
    return { status: this.status, body: { message, code: this.code, ...(this.problems.length > 0 && { errors }) } };
  }
}

/** 429: how long to wait stands in the body and in the headers. */
export class RateLimited extends ApiError {
  override readonly name = 'RateLimited';
  readonly seconds: number;
  readonly isGlobal: boolean;
  readonly headers: Readonly<Record<string, string>>;

  constructor(seconds: number, isGlobal = false, headers: Readonly<Record<string, string>> = {}) {
    super(429, 0, 'You are being rate limited.');
    this.seconds = seconds;
    this.isGlobal = isGlobal;
    this.headers = headers;
  }

  override reply(): Reply {
    const scope = this.isGlobal ? { 'x-ratelimit-global': 'true' } : {};
    const headers = { ...this.headers, ...scope, 'x-ratelimit-scope': this.isGlobal ? 'global' : 'user' };
    return {
      status: 429,
      body: { message: this.message, retry_after: this.seconds, global: this.isGlobal },
      headers: { ...headers, 'retry-after': String(this.seconds) },
    };
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new ApiError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
export const tooManyCreated = () =>
  new ApiError(400, 30034, 'Max number of daily application command creates has been reached (200)');
export const tooManyFollowUps = () =>
  new ApiError(400, 40094, 'Max number of follow-up messages for this interaction reached');
export const alreadyAcknowledged = () => new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const notYourApplication = () =>
  new ApiError(403, 20012, 'You are not authorized to perform this action on this application');
export const notYours = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const expiredToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const invalidBody = (...problems: readonly string[]) => new ApiError(400, 50035, 'Invalid Form Body', problems);
/** Nothing is invented: what the sandbox does not do, it says it does not do. */
export const notDone = (what: string) => new ApiError(501, 0, `The sandbox does not do ${what}`);
