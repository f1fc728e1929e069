// Errors as Discord's REST API answers them: an HTTP status, and a code and message in the body.

export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Discord's own number: 10062 unknown interaction, 50035 invalid body, … */
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () => new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const invalidBody = (why: string) => new ApiError(400, 50035, `Invalid Form Body: ${why}`);
/** Nothing is invented: what the sandbox does not do, it says it does not do. */
export const notDone = (what: string) => new ApiError(501, 0, `The sandbox does not do ${what}`);
