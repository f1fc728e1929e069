// English offices, honorifics, and the words that names of people and bodies are made of.
import { wordList } from '../list.ts';
import type { TitleWords } from '../title-words.ts';

export const titles: TitleWords = {
  offices: {
    president: ['president'],
    'vice-president': ['vice president', 'VP'],
    'prime-minister': ['prime minister', 'premier', 'PM'],
    'deputy-prime-minister': ['deputy prime minister', 'vice premier'],
    chancellor: ['chancellor'],
    king: ['king'],
    queen: ['queen'],
    leader: ['leader', 'supreme leader', 'ruler'],
    'foreign-minister': ['foreign minister', 'minister of foreign affairs', 'top diplomat', 'FM'],
    'deputy-foreign-minister': ['deputy foreign minister', 'vice foreign minister'],
    'defence-minister': ['defence minister', 'defense minister', 'minister of defence', 'minister of defense'],
    'deputy-defence-minister': ['deputy defence minister', 'deputy defense minister', 'vice defence minister'],
    'trade-minister': ['trade minister'],
    'interior-minister': ['interior minister', 'home minister'],
    'finance-minister': ['finance minister', 'minister of finance'],
    'health-minister': ['health minister', 'minister of health'],
    'unification-minister': ['unification minister'],
    minister: ['minister'],
    'secretary-general': ['secretary general', 'general secretary'],
    'director-general': ['director general'],
    ambassador: ['ambassador', 'envoy'],
    'special-envoy': ['special envoy', 'special representative'],
    spokesperson: ['spokesman', 'spokeswoman', 'spokesperson'],
    governor: ['governor'],
    'deputy-governor': ['deputy governor', 'vice governor'],
    mayor: ['mayor'],
    regent: ['regent'],
    'police-chief': ['police chief', 'chief of police'],
    'armed-forces-commander': ['armed forces commander', 'military chief'],
    'attorney-general': ['attorney general'],
    'central-bank-governor': ['central bank governor'],
    director: ['director'],
    chair: ['chairman', 'chairwoman', 'chair', 'chairperson'],
    'foreign-ministry': ['foreign ministry', 'ministry of foreign affairs'],
    'defence-ministry': ['defence ministry', 'defense ministry', 'ministry of defence', 'ministry of defense'],
    embassy: ['embassy'],
  },
  officePatterns: ['{of} {office}', '{of} s {office}', '{office} of {of}', '{office} for {of}', '{office} to {of}'],
  officeOrder: 'office-last',
  honorifics: wordList(`
    mr mrs ms miss dr prof professor sir lord lady madam general gen colonel col major maj captain capt lieutenant
    lt admiral adm sergeant sgt rev
  `),
  roleNouns: wordList(`
    president premier prime minister secretary chancellor king queen leader chairman chairwoman chair head chief
    director deputy vice ambassador envoy spokesman spokeswoman spokesperson governor mayor senator congressman
    congresswoman lawmaker judge prosecutor lawyer attorney analyst expert professor researcher economist
    historian scientist officer official aide adviser advisor commander coach captain player striker goalkeeper
    manager singer actor actress author writer journalist reporter editor founder owner activist former
    representative delegate diplomat member foreign defence defense trade finance interior
  `),
  organisationNouns: wordList(`
    ministry department agency bureau office committee commission council assembly parliament court police party
    university institute academy school hospital bank company corporation association union federation foundation
    organisation organization army navy force forces group movement front embassy government cabinet house
    newspaper daily television radio broadcaster network team club
  `),
  bodyWords: wordList(`
    national general central state international public foreign affairs health education finance trade industry
    defence defense security research development environmental human rights justice home interior united of and
    for the
  `),
  brandNouns: wordList('airline club company bank party operator app brand startup firm'),
  placeOffices: wordList(''),
  placeOpeners: wordList('new san los las santa saint port banda bandar kuala ho rio el'),
  bodyEnds: wordList(`
    international corp corporation inc ltd plc company group holdings airlines airways foundation institute
    university times post news tribune gazette herald journal network agency council association bank
  `),
  joints: wordList('and of'),
  placeNouns: wordList(`
    mount lake river island islands cape gulf strait port airport street avenue city county province district sea
    ocean
  `),
  locatives: wordList('in at near'),
  degrees: wordList('phd md jr sr mba obe cbe'),
  articles: wordList('the a an'),
  indefinites: wordList('a an some two three several every any many'),
  unsettling: wordList('former ex deputy vice future'),
};
