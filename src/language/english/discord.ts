// What the bot says on Discord in English. The names here are the ones that the commands are registered under.
import type { DiscordPhrases } from '../discord-phrases.ts';

export const discord: DiscordPhrases = {
  commands: {
    whoSaid: { name: 'who-said', description: 'Who said it, when, and in whose article: exact quotations' },
    whenVisit: { name: 'when-visit', description: 'When somebody is visiting, and how the reports changed' },
    ask: { name: 'ask', description: 'Ask the coverage anything, in your own words' },
    sources: { name: 'sources', description: 'The articles that the answers come from' },
    about: { name: 'about', description: 'What this bot is, how fresh it is and what it keeps' },
  },
  options: {
    words: { name: 'words', description: 'What was said, or part of it' },
    speaker: { name: 'speaker', description: 'A person or an institution, under any name' },
    source: { name: 'source', description: 'Only in this outlet' },
    after: { name: 'after', description: 'On this day or later, such as 2024-01-31' },
    before: { name: 'before', description: 'On this day or earlier, such as 2024-01-31' },
    visitor: { name: 'visitor', description: 'Who travels' },
    place: { name: 'place', description: 'Where to: a country or a city' },
    question: { name: 'question', description: 'Your question, in English or Indonesian' },
    private: { name: 'private', description: 'Show the answer to you alone' },
  },
  find: 'Find in coverage',
  buttons: {
    previous: 'Previous',
    next: 'Next',
    context: 'Context',
    article: 'Article',
    share: 'Share',
    delete: 'Delete',
  },
  help: {
    intro: 'Mention me with a question on the coverage, in English or Indonesian:',
    askWhen: (visitor, place) => `when is ${visitor} going to ${place}?`,
    askWho: (speaker) => `what did ${speaker} say?`,
    commands: 'Or use a command:',
  },
  needsWordsOrSpeaker: 'Fill in `words`, `speaker` or both.',
  notADay: (typed) => `“${typed}” is not a day that I can read. Write it as 2024-01-31.`,
  fault: (id) =>
    `Something went wrong on my side, and your question has no answer. Please try again; if it happens again, tell the operator this number: ${id}`,
  unknownCommand: 'This command does not exist any more. Type / to see those that do.',
  andMore: (count) => `and ${count} more`,
  position: (first, last, all) => `${first === last ? first : `${first}–${last}`} of ${all}`,
  sharedBy: (member) => `Shared by ${member}`,
  notYours: 'Only the one who asked can do that. Ask for yourself with /ask.',
  changed: 'The coverage has changed since this answer. Please ask again.',
  tooFast: (when) => `That was quick. You can ask again ${when}.`,
  busy: 'Too many questions are coming in at this moment. Please ask again in a few seconds.',
  nothingToFind: 'There are no words in that message that I could look up.',
  sourcesTitle: 'The coverage',
  aboutTitle: 'About Kutipan',
};
