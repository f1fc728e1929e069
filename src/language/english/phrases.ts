// What Kutipan says in English.

import type { Phrases } from '../answer-phrases.ts';

export const phrases: Phrases = {
  uncertainSpeaker: 'speaker uncertain',
  nothingFound: 'Nothing found in the coverage.',
  nearMisses: 'Nearest to it (not an answer):',
  digest: 'Digest',
  kinds: { direct: 'direct quotation', indirect: 'reported speech', mixed: 'partly quoted' },
  statuses: {
    happened: 'took place',
    planned: 'planned',
    reported: 'reported',
    invited: 'invited',
    'no-date': 'no date set',
    denied: 'denied',
  },
  inferences: {
    year: 'year not stated',
    month: 'month not stated',
    day: 'day not stated',
    reference: 'counted from the publication date',
    anchor: 'counted from the date named before it',
  },
  paragraph: (number) => `paragraph ${number}`,
  saidOn: 'said',
  published: 'published',
  undated: 'undated',
  unknownOutlet: 'outlet not given',
  via: 'via',
  alsoIn: 'Also in:',
  writtenAs: 'written',
  attributedTo: (source) => `according to ${source}`,
  asOf: (day) => `As of ${day}`,
  visit: (visitor, place) => `visit of ${visitor} to ${place}`,
  somewhere: 'destination not given',
  earliest: (day) => `${day} at the earliest`,
  latest: (day) => `${day} at the latest`,
  noDate: 'no date',
  history: 'History, newest first:',
  pastVisits: 'Visits that took place:',
  otherSources: 'Other sources:',
  previously: (day) => `Before that (${day}):`,
  sources: (articles) => `${articles} ${articles === 1 ? 'article' : 'articles'}`,
  paragraphs: (count) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  about: (facts) => [
    'Kutipan answers questions about a news story with its coverage: who said what, when, in whose article. It never writes an answer of its own.',
    `${facts.story ? `Story: ${facts.story}. ` : ''}It holds ${facts.articles} articles (${facts.digests} of them digests), ${facts.statements} statements and ${facts.visits} notices of visits.`,
    facts.newest ? `Newest article: ${facts.newest}.` : 'No article carries a date.',
  ],
  kept: (isLogged) =>
    isLogged
      ? 'The operator of this bot has questions written to its log, without who asked them. Nothing else is kept.'
      : 'Nothing is kept of what you ask: no question, no name, no message.',
  questionFaults: {
    empty: () => 'The question is empty. Write one, for example: who said …?',
    'no-words': () => 'There is no word in that question. Use words, for example: when is … visiting?',
    'too-long': (longest) => `The question is too long. ${longest} characters at most; ask for the heart of it.`,
  },
};
