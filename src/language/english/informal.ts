// English as typed → as written, folded. Only words that hardly mean anything else.

const lists: Readonly<Record<string, string>> = {
  you: 'u ya',
  are: 'r',
  why: 'y',
  about: 'abt bout',
  because: 'cuz cos coz bc',
  with: 'w wit',
  people: 'ppl',
  between: 'btw btwn',
  government: 'govt gov',
  president: 'pres prez',
  minister: 'min',
  going: 'goin gonna',
  before: 'b4',
  what: 'wat wut wht',
  when: 'wen whn',
  please: 'pls plz',
  tomorrow: 'tmrw tmr',
  agreement: 'agmt',
};

export const informal: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([written, typed]) => typed.split(' ').map((word) => [word, written] as const)),
);
