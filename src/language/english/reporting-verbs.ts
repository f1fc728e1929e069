// English words that attribute speech: cues, what stands around them, and what only looks like one.
import { wordList } from '../list.ts';
import type { ReportingWords } from '../reporting-words.ts';
import { demonstratives, firstPerson, pluralPronouns, pronouns } from './pronouns.ts';

export const reporting: ReportingWords = {
  after: wordList(`
    said says told added explained wrote warned insisted stressed asked replied noted argued claimed continued
    recalled joked tweeted reported announced
  `),
  possessive: null,
  verbs: wordList(`
    said says say stated states told announced claimed claims argued insisted warned warns accused accuses
    admitted acknowledged alleged estimated promised vowed pledged declared asserted reported reports reporting
    maintained predicted
  `),
  clauseVerbs: wordList('hopes hoped believes believed thinks confirmed suggested noted stressed'),
  weakVerbs: wordList(`
    added adds explained wrote writes noted stressed emphasised emphasized called described asked demanded urged
    confirmed suggested hoped believes believed thinks revealed threatened reiterated underlined underscored
    remarked complained recalled replied concluded
  `),
  denials: wordList('denied denies denying rejected'),
  accordingTo: wordList('according'),
  basis: wordList(''),
  nonSources: wordList('plan plans schedule'),
  passives: wordList(''),
  nouns: wordList(''),
  that: wordList('that'),
  refusals: wordList('declined refused not never failed to'),
  adverbs: wordList(`
    also then later earlier has had have repeatedly publicly again reportedly recently still previously already on
  `),
  joining: wordList('and but while'),
  and: wordList('and'),
  connectives: wordList(`
    but however meanwhile and while although though as when because so instead still nevertheless moreover also
    yet
  `),
  boundaries: wordList(`
    in on at to for with from by during after before when while as that who which whose of about into amid since
    until if because following citing quoting through over under
  `),
  relatives: wordList('who which that'),
  subordinators: wordList('after before because when while although though since if that as but'),
  officeJoints: wordList('of for to in at and'),
  asides: wordList('in on at to during after before when about from through'),
  fixedObjects: wordList('goodbye'),
  thus: wordList('thus'),
  comparisons: wordList('as'),
  relays: wordList('quoted cited reported carried'),
  relayJoints: wordList('by from in'),
  namings: wordList('titled called named dubbed book film song novel'),
  pointers: wordList('so this that it these those'),
  predicates: wordList(`
    is are was were will would has have had can could may might must should do does did not be been
  `),
  isVerb: (word) => /^\p{L}{3,}(?:ed|ing)$/u.test(word),
  sources: wordList(`
    officials official sources source analysts analyst experts expert witnesses witness police report statement
    media diplomats diplomat spokesman spokeswoman spokesperson government ministry agency several some a an the
    two
  `),
  firstPerson,
  pronouns,
  pluralPronouns,
  demonstratives,
};
