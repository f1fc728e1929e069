// What the bot says on Discord besides its answers: names and descriptions of commands, help, faults.

/** A command or option as a member sees it. */
export interface Named {
  /** 1 to 32 letters, digits, `-` or `_`, lower case, no spaces. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
}

export type CommandKey = 'whoSaid' | 'whenVisit' | 'ask' | 'timeline' | 'speakers' | 'sources' | 'about';

export type ButtonKey =
  | 'previous'
  | 'next'
  | 'earlier'
  | 'later'
  | 'context'
  /** In place of `context` where the words shown are not all. */
  | 'whole'
  | 'article'
  | 'share'
  | 'delete';

export type OptionKey =
  | 'words'
  | 'speaker'
  | 'source'
  | 'after'
  | 'before'
  | 'visitor'
  | 'place'
  | 'question'
  | 'about'
  | 'private';

export interface DiscordPhrases {
  readonly commands: Readonly<Record<CommandKey, Named>>;
  readonly options: Readonly<Record<OptionKey, Named>>;
  /** The name of the message command: any letters and spaces, 1 to 32 characters. */
  readonly find: string;
  readonly help: HelpPhrases;
  /** At most 80 characters each. */
  readonly buttons: Readonly<Record<ButtonKey, string>>;
  /** /who-said with neither words nor speaker. */
  readonly needsWordsOrSpeaker: string;
  /** A day that could not be read, as it was typed. */
  readonly notADay: (typed: string) => string;
  /** Something broke; the id stands in the log as well. */
  readonly fault: (id: string) => string;
  /** The command is one that this version does not have. */
  readonly unknownCommand: string;
  /** After a list that is cut: how many more there are. */
  readonly andMore: (count: number) => string;
  /** Which findings are shown, of how many. */
  readonly position: (first: number, last: number, all: number) => string;
  /** Above an answer that a member made public. */
  readonly sharedBy: (member: string) => string;
  /** A button was pressed that only the one who asked may press. */
  readonly notYours: string;
  /** A button of an answer whose articles have changed since. */
  readonly changed: string;
  /** Too many questions; `when` is how Discord shows a time: "in 5 seconds". */
  readonly tooFast: (when: string) => string;
  /** Too many questions by everybody at once. */
  readonly busy: string;
  /** The message that a member wants looked up has no words. */
  readonly nothingToFind: string;
  readonly timelineTitle: string;
  readonly speakersTitle: string;
  readonly statements: (count: number) => string;
  /** The day on which somebody spoke last. */
  readonly latest: (day: string) => string;
  readonly sourcesTitle: string;
  readonly aboutTitle: string;
}

export interface HelpPhrases {
  readonly intro: string;
  /** Examples of questions; the names come from the story. */
  readonly askWhen: (visitor: string, place: string) => string;
  readonly askWho: (speaker: string) => string;
  readonly askWords: (words: string) => string;
  readonly commands: string;
}
