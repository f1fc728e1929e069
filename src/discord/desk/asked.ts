// What is asked of a coverage and what comes back, as plain data: it may be answered in another thread.
import type { OptionKey } from '../../language/discord-phrases.ts';
import type { LanguageCode } from '../../model.ts';
import type { Button, DeleteButton } from '../button-id.ts';
import type { Message, Response } from '../message.ts';

/** What stands in the options of a command; those that were left out are not there. */
export type Filled = Readonly<Partial<Record<OptionKey, string>>>;

/** A slash or message command, as a member sent it. */
export interface CommandAsked {
  /** The name that it is registered under. */
  readonly command: string;
  readonly filled: Filled;
  /** The text of the message that a message command is used on, or null. */
  readonly target: string | null;
  /** The language to answer in. */
  readonly language: LanguageCode;
  readonly isPrivate: boolean;
  /** Whether questions are written to the log, which /about tells. */
  readonly logsQuestions: boolean;
}

export interface MentionAsked {
  /** Empty for a bare mention. */
  readonly question: string;
  readonly language: LanguageCode;
}

export interface Pressed {
  readonly button: Exclude<Button, DeleteButton>;
  /** What stands above the findings of the message that the button belongs to, or null. */
  readonly head: string | null;
  /** Whether only one member sees that message. */
  readonly isPrivate: boolean;
  /** As for a command. */
  readonly logsQuestions: boolean;
}

/** What is being typed, and what stands in the other options. */
export interface Typing {
  readonly key: OptionKey;
  readonly typed: string;
  readonly language: LanguageCode;
  readonly filled: Filled;
}

export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** What can be asked, by its kind. */
export interface Questions {
  readonly command: CommandAsked;
  readonly mention: MentionAsked;
  readonly press: Pressed;
  readonly typing: Typing;
}

export type Kind = keyof Questions;

/** What each is answered with. The buttons of a message are nobody's yet: see `addressed`. */
export interface Answers {
  readonly command: Message;
  readonly mention: Message;
  readonly press: Response;
  readonly typing: readonly Suggestion[];
}

/** An answer; or how the one who asked can mend the question, in every language; or what went wrong, for the log. */
export type Outcome<K extends Kind> =
  | { readonly answer: Answers[K] }
  | { readonly refusal: Readonly<Record<LanguageCode, string>> }
  | { readonly fault: Readonly<Record<string, unknown>> };
