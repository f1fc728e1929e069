// English words that carry no content for finding, folded. No negation (not, no, never, without) and no word of time order
// (before, after, last, next, ago, since, until): those change the answer.

const lists = {
  question: 'who whom whose what which when where why how much many far long often',
  pronoun: `i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these
    those there here one ones someone anyone something anything itself himself herself themselves`,
  article: 'a an the some any each every all both either such same other another own',
  preposition:
    'of in on at to from by for with about into onto over under between through during against as than per via upon regarding concerning',
  conjunction: 'and or but nor so if because while although though whether then also too',
  // "s", "t" … are what apostrophes leave behind: "Putin's", "don't"
  auxiliary: `is are was were be been being am do does did doing done have has had having will would shall should can could may
    might must get gets got s t d m re ve ll`,
  // what figures leave behind: "15th"
  ordinal: 'st nd rd th',
  particle: 'very just only really quite rather ever even still yet please tell exact exactly actually',
};

export const stopWords: ReadonlySet<string> = new Set(Object.values(lists).flatMap((list) => list.split(/\s+/u)));
