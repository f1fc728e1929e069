// English words that attribute speech: cues, what stands around them, and what only looks like one.
import { wordList } from '../list.ts';
import type { ReportingWords } from '../reporting-words.ts';
import { demonstratives, firstPerson, pluralPronouns, pronouns } from './pronouns.ts';

const things = wordList(`
  meeting visit decision agreement talks attack situation case incident move event war trip fact condition
`);

export const reporting: ReportingWords = {
  after: wordList(`
    said says added adds explained wrote warned insisted stressed asked replied noted argued claimed continued
    recalled joked tweeted reported announced quipped concluded declared countered responded answered remarked
    observed acknowledged admitted conceded complained shouted posted cautioned read reads
  `),
  possessive: null,
  verbs: wordList(`
    said says say denied promised promises vowed vows pledged pledges accused accuses urged urges
    predicted predicts predict
  `),
  clauseVerbs: wordList(`
    hopes hoped believes believed believe thinks think confirmed confirms suggested suggests noted notes stressed
    stresses stated states announced announces claimed claim argued argues argue insisted insists insist warned
    warns warn admitted admits acknowledged acknowledges alleged alleges estimated estimates estimate declared
    declares asserted asserts reported maintained maintains reiterated emphasised emphasized cautioned cautions
    conceded concedes contended contends forecast fears feared expects revealed disclosed
  `),
  weakVerbs: wordList(`
    added adds explained explains wrote writes described demanded demands threatened threatens underlined
    underscored remarked complained complains recalled recalls replied replies concluded concludes responded
    answered reports claims tweeted posted countered joked quipped shouted continued asked agreed
  `),
  quotingVerbs: wordList(`
    called calls described describes hailed hails branded brands dismissed dismisses slammed slams praised praises
    criticised criticized condemned condemns welcomed labelled labeled rejected rejects
  `),
  telling: wordList('told tells'),
  participles: wordList(`
    adding saying noting warning insisting claiming arguing stressing explaining declaring accusing denying alleging
    reiterating
  `),
  interrupts: true,
  negations: wordList('not no never without t cannot nor neither failed refused'),
  denials: wordList('denied denies denying deny'),
  accordingTo: wordList('according'),
  basis: wordList(''),
  nonSources: wordList('plan plans schedule law rules custom tradition'),
  passives: wordList(''),
  nouns: wordList(''),
  that: wordList('that'),
  // A form of "be" or an article before the verb makes it a passive or no verb at all: "is said to be", "the accused men".
  notYet: wordList('will'),
  refusals: wordList(`
    declined refused not never failed to is are was were be been being having the a an his her its their s nor
    neither without so
  `),
  adverbs: wordList(`
    also then later earlier has had have repeatedly publicly again reportedly recently still previously already
    immediately separately flatly widely once long initially now just simply only since angrily quickly bluntly
    meanwhile too himself herself however instead though nevertheless
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
  belongings: wordList('of for at from in with'),
  asides: wordList('in on at to during after before when about from through with against over'),
  addressing: wordList(''),
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
  auxiliaries: wordList('is are was were will would has have had can could may might must should do does did'),
  isVerb: (word) => /^\p{L}{3,}(?:ed|ing)$/u.test(word),
  sources: wordList(`
    officials official sources source analysts analyst experts expert witnesses witness police report statement
    media diplomats diplomat spokesman spokeswoman spokesperson government ministry agency several some a an the
    two
  `),
  plurals: wordList('officials sources analysts experts witnesses diplomats several some many two'),
  anybody: wordList('official politician woman man'),
  outlets: wordList('newspaper daily paper outlet'),
  documents: wordList('statement letter report study document memo email communique'),
  isThing: (word) => things.has(word),
  isAgent: () => false,
  firstPerson,
  pronouns,
  pluralPronouns,
  demonstratives,
};
