// Switches that make the sandbox fail as Discord sometimes does.
import { ApiError, RateLimited } from './api-error.ts';
import type { Reply } from './routes/route.ts';

export interface Fault {
  /** Requests to such paths fail. */
  readonly path: RegExp;
  /** So many of them; all later ones work again. */
  times: number;
  /** What they get; `hang-up`: the connection is cut before an answer; a number: the answer, so many milliseconds late. */
  readonly instead: Reply | ApiError | 'hang-up' | number;
}

/** "You are being rate limited", with the time to wait in seconds. */
export function rateLimited(seconds: number): Reply {
  return new RateLimited(seconds).reply();
}

export const unavailable: Reply = { status: 503, body: { message: '503: Service Unavailable', code: 0 } };
export const missingPermissions = new ApiError(403, 50013, 'Missing Permissions');

/** What a request gets instead of its answer, or null; counts it. */
export function takeFault(faults: readonly Fault[], path: string): Fault['instead'] | null {
  const fault = faults.find((each) => each.times > 0 && each.path.test(path));
  if (!fault) return null;
  fault.times -= 1;
  return fault.instead;
}
