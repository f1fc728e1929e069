// The errors that we foresee.

/** Somebody can put it right: the message names what is at fault and the remedy, and is shown as it is. Others are bugs. */
export class ExpectedError extends Error {
  override readonly name: string = 'ExpectedError';
  /** What the process ends with when nobody could put it right. */
  readonly exitStatus: number = 1;
}
