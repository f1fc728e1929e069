// How questions are put in English. Folded; a phrase of several words is matched word by word.

import { answerWords, phraseList } from '../list.ts';
import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  asks: {
    who: phraseList('who, whose, whom, who else'),
    when: phraseList(`when, what date, which date, what day, which day, what month, which month, what year, date of,
      which year, which years, what years, what time, how soon, how early, the earliest, earliest, the soonest, the latest,
      since when, schedule`),
    where: phraseList('where'),
    howMany: phraseList(
      'how many, how much, number of, how long, how far, how old, how big, how large, how high, how tall, how often',
    ),
    what: phraseList('what, which, whats'),
    why: phraseList('why, how come'),
    how: phraseList('how'),
    meaning: phraseList(
      `what is a, what is an, what is the meaning, what is meant, what does it mean, meaning of, definition of`,
    ),
  },
  saying: phraseList(`say, said, says, saying, tell, told, tells, state, stated, states, mention, mentioned, mentions,
    quoted, talk, talked, speak, spoke, write, writes, wrote, written, put it, phrase, phrased`),
  speechActs:
    phraseList(`claim, claimed, claims, announce, announced, report, reported, reports, promise, promised, promises,
    deny, denied, denies, accuse, accused, accuses, warn, warned, warns, admit, admitted, confirm,
    confirmed, call, called, calls, describe, described, explain, explained, argue, argued, praise,
    praised, praises, vow, vowed, respond, responded, comment, commented, demand, demanded, threaten,
    threatened, predict, predicted, thank, thanked, condemn, condemned, criticise, criticised, criticize,
    criticized, suggest, suggested, insist, insisted, urge, urged, complain, complained, complains, mock, mocked, reply,
    replied, answer, answered, blame, blamed, regret, regretted, defend, defended, dismiss, dismissed, refute, refuted`),
  saidBy: [],
  toldOf:
    phraseList(`believed to, said to have, said to be, expected to, reported to, thought to, supposed to, rumoured to,
    rumored to, known to, alleged to, accused of, blamed for, suspected of, reportedly, allegedly, believed, thought,
    state news, state media, state television, state tv, state radio, state broadcaster, state visit, state visits,
    state budget, state owned, state run, state department, state secretary, state dinner, state of, of state, so called`),
  sayingNouns:
    phraseList(`statement, statements, comment, comments, quote, quotes, quotation, remark, remarks, response,
    reaction, words, opinion, view, views, position, stance, claim, claims, accusation, accusations, allegation,
    allegations, warning, warnings, criticism, assessment`),
  about: phraseList('about, on, regarding, concerning, abt, re, over'),
  accordingTo: phraseList('according to, per, acc to'),
  travel: phraseList(`visit, visits, visited, visiting, trip, travel, travels, traveled, travelled,
    travelling, traveling, received, welcomed, hosted, invite, invited, arrive, arrived, arrives, meet,
    met, meets, meeting, summit, tour, journey, fly, flew, leave, left, head, heading`),
  meeting: phraseList('meet, met, meets, meeting, summit, received, welcomed, hosted'),
  inviting: phraseList('invite, invites, inviting, invited, ask, asked, asks'),
  travellers: phraseList('delegation, envoy, envoys, team'),
  toward: phraseList('to, for'),
  against: phraseList('against, toward, towards, that'),
  at: phraseList('in, at, on'),
  within: phraseList('in, from, by, at'),
  past: phraseList(`last, last time, did, was, were, ever, has, had, previous, previously, ago, visited, went, met`),
  whether: phraseList('ever, yet, after all'),
  polar: phraseList('did, does, do, has, have, had, is, was, were, will'),
  first: phraseList('first, first time, first visit, first trip'),
  inOrder: phraseList(
    'course of events, chronological, chronologically, what happened when, timeline, chronology, chronological order, order of events, sequence of events',
  ),
  happening: phraseList('what happened, what has happened, everything that happened'),
  coming:
    phraseList(`will, going to, plan, plans, planned, planning, expected, scheduled, next, upcoming, coming, would,
    gonna`),
  after: phraseList('after, following'),
  since: phraseList('since, from'),
  before: phraseList('before, prior to'),
  until: phraseList('until, till, up to'),
  along: phraseList('with'),
  links: phraseList('by, of, from, the, mr, mrs, ms'),
  shortFor: phraseList('stand for, stands for, short for, abbreviation, acronym, spelled out'),
  answeredBy: answerWords(`who: by, named, called; when: on, in, since, year, month, day; where: in, at, located, lies;
    why: because, due, since, reason; meaning: is, are, was, were, means, refers, called, term;
    area: km, km2, kilometres, square, hectares, acres; high/tall/height: metres, meters, m, feet;
    long/wide/far/deep/distance/length/width/depth: km, kilometres, kilometers, metres, meters, m, miles, feet;
    heavy/weight: kg, kilograms, grams, tons, tonnes; population: people, inhabitants, population, census;
    price/cost/money/budget/fine/debt/loss/salary: dollars, million, billion, trillion, rupiah, euros;
    old/age: years, aged, old; temperature: degrees, celsius; percent/percentage: percent; casualties/people: people, killed`),
  frames:
    phraseList(`cause, caused, causes, reason, reasons, purpose, aim, goal, share, number, amount, total, name, names, kind,
    kinds, sort, type, types, member, members, place, location, happen, happened, happens, happening, take, took, takes,
    result, results, outcome, effect, content, contents, size, big, large, use, used, uses, make, made, makes, give, gave,
    given, get, got, put, do, role, fate, status, news, date, time, way, thing, things, side, part, people, person,
    definition, meaning, term, function`),
  home: null,
  fillers:
    phraseList(`s, t, ll, ve, re, d, don, didn, doesn, won, wasn, isn, hasn, go, goes, went, going, come, came, please, pls, the, a, an, that, this, do,
    does, did, is, are, was, were, has, have, had, be, been, hey, hi, hello, bot, can, you, could, find, along,
    show, me, tell, of, so, actually, exactly, know, anyone, anybody, wondering, just, again, btw, guys, exact, now, current, currently, new`),
};
