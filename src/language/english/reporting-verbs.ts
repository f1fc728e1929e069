// English words that attribute speech: cues, what stands around them, and what only looks like one.
import type { ReportingWords } from '../reporting-words.ts';
import { demonstratives, firstPerson, pluralPronouns, pronouns } from './pronouns.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const reporting: ReportingWords = {
  after: list(
    'said says told added explained wrote warned insisted stressed asked replied noted argued claimed continued recalled joked tweeted reported announced',
  ),
  possessive: null,
  verbs: list(
    'said says say stated states told announced claimed claims argued insisted warned warns accused accuses admitted acknowledged alleged ' +
      'estimated promised vowed pledged declared asserted reported reports reporting maintained predicted',
  ),
  clauseVerbs: list('hopes hoped believes believed thinks confirmed suggested noted stressed'),
  weakVerbs: list(
    'added adds explained wrote writes noted stressed emphasised emphasized called described asked demanded urged confirmed suggested hoped ' +
      'believes believed thinks revealed threatened reiterated underlined underscored remarked complained recalled replied concluded',
  ),
  denials: list('denied denies denying rejected'),
  accordingTo: list('according'),
  nonSources: list('plan plans schedule'),
  passives: list(''),
  nouns: list(''),
  that: list('that'),
  refusals: list('declined refused not never failed to'),
  adverbs: list(
    'also then later earlier has had have repeatedly publicly again reportedly recently still previously already on',
  ),
  joining: list('and but while'),
  and: list('and'),
  connectives: list(
    'but however meanwhile and while although though as when because so instead still nevertheless moreover also yet',
  ),
  boundaries: list(
    'in on at to for with from by during after before when while as that who which whose of about into amid since until if because following citing quoting through over under',
  ),
  relatives: list('who which that'),
  subordinators: list('after before because when while although though since if that as but'),
  officeJoints: list('of for to in at and'),
  asides: list('in on at to during after before when about from through'),
  fixedObjects: list('goodbye'),
  comparisons: list('as'),
  relays: list('quoted cited reported carried'),
  relayJoints: list('by from in'),
  namings: list('titled called named dubbed book film song novel'),
  pointers: list('so this that it these those'),
  predicates: list('is are was were will would has have had can could may might must should do does did not be been'),
  isVerb: (word) => /^\p{L}{3,}(?:ed|ing)$/u.test(word),
  sources: list(
    'officials official sources source analysts analyst experts expert witnesses witness police report statement media diplomats diplomat spokesman ' +
      'spokeswoman spokesperson government ministry agency several some a an the two',
  ),
  firstPerson,
  pronouns,
  pluralPronouns,
  demonstratives,
};
