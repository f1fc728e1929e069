// How English news tells of visits. Phrases are folded, their words joined by one blank.
import type { VisitWords } from '../visit-words.ts';

const phrases = (text: string): readonly string[] => text.split(', ');
const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const sorts = [
  'first',
  'second',
  'third',
  'last',
  'latest',
  'first official',
  'official',
  'state',
  'upcoming',
  'planned',
];
const ownTrips = (nouns: readonly string[]) =>
  ['his', 'her', 'their'].flatMap((owner) => sorts.flatMap((sort) => nouns.map((noun) => `${owner} ${sort} ${noun}`)));

export const visits: VisitWords = {
  visiting: phrases('visit, visits, visited, visiting, tour, tours, toured, touring'),
  going: phrases(
    'travel, travels, traveled, travelled, traveling, travelling, fly, flies, flew, flying, go, goes, went, ' +
      'going, head, heads, headed, heading, leave for, leaves for, left for, depart for, departs for, departed for, ' +
      'come, comes, came, coming, make a trip, made a trip, pay a visit, paid a visit',
  ),
  arriving: phrases(
    'arrive, arrives, arrived, arriving, land, lands, landed, was, is, stopped, stay, stayed, be, set foot, sets foot, steps foot',
  ),
  timed: [
    'arrive',
    'arrives',
    'arrived',
    'landed',
    'leaves',
    'departs',
    'come',
    'came',
    'travel',
    'travelled',
    'traveled',
    'visit',
  ],
  bound: [],
  visited: ['visited by'],
  leaving: phrases(
    'left, leave, leaves, leaving, depart from, departed from, flew home from, flew out of, returned from, return from',
  ),
  returning: phrases('return, returns, returned, returning'),
  trips: phrases('visit, visits, trip, trips, journey, tour, arrival, stay, travel'),
  ownTrips: [
    ...phrases('his visit, her visit, their visit, his trip, her trip, their trip, my visit, my trip'),
    // "her last visit".
    ...ownTrips(['visit', 'trip']),
  ],
  welcoming: phrases('welcome, welcomes, welcomed, host, hosts, hosted, hosting, receive, receives, received, greeted'),
  inviting: ['invite', 'invites', 'invited', 'inviting'],
  invited: ['was invited', 'been invited', 'is invited', 'were invited'],
  invitations: ['invitation', 'an invitation'],
  onInvitation: list('at'),
  thanks: list('thanks'),
  meeting: phrases(
    'met, meet, meets, meeting, talks, summit, held talks, shook hands, attend, attends, attended, attending',
  ),
  coming: phrases('attend, attends, attended, take part, takes part, took part, come, comes'),
  gatherings: phrases('summit, conference, forum, congress, ceremony, funeral, inauguration, festival, gather'),
  attending: phrases('attend, attends, attended, attending'),
  receiving: [],
  received: phrases('was received by, was welcomed by, was greeted by, was hosted by'),
  attended: phrases('attended by'),
  toward: list('to for into'),
  at: list('in at on'),
  by: list('by'),
  from: list('from'),
  dative: list('to for'),
  belongings: list('letter message body remains gift aid parcel'),
  of: list('of by from'),
  and: list('and then'),
  company: list('accompanied with alongside joined'),
  kin: list('his her wife husband son daughter'),
  thatPlace: ['that country', 'the country', 'the city', 'there'],
  thatTrip: phrases(
    'the visit, that visit, this visit, the trip, that trip, this trip, such a visit, such a trip, the planned ' +
      'visit',
  ),
  pronouns: list('he she'),
  plural: list('they their both them'),
  personNouns: phrases('head of state, head of government, politician, diplomat, official, envoy, general'),
  joining: list('and then before after'),
  because: list('because due over after for'),
  firstPerson: list('i we our my us'),
  we: list('we our us'),
  spokesmen: phrases('spokesman, spokeswoman, spokesperson, ambassador, press secretary, aide, adviser, advisor'),
  vehicles: list('plane ship train bus helicopter jet car convoy'),
  officials: list('palace embassy ministry government office'),
  groups: phrases(
    'a delegation from, delegation from, delegation of, delegation, officials from, envoys from, lawmakers from, ' +
      'ministers from',
  ),
  planned: phrases(
    'will, would, shall, plan, plans, planned, planning, intends, intend, due to, scheduled, set to, ready to, ' +
      'willing, willingness, hopes, hope, preparing, preparations, prepared, if, going to, agenda, upcoming, soon, ' +
      'wants to, to visit, about to',
  ),
  willing: ['willing', 'willingness', 'agreed', 'promised', 'accepted'],
  hedged: phrases(
    'expected, may, might, could, reportedly, reports, report, likely, possibly, possible, rumoured, rumored, ' +
      'said to, believed, speculation',
  ),
  happened: phrases(
    'has visited, have visited, last visited, already, had, visited, arrived, travelled, traveled, went, flew, ' +
      'met',
  ),
  denied: phrases(
    'will not, would not, did not, has not, have not, has never, never, no plans, cancelled, canceled, cancels, ' +
      'calls off, called off, denied, denies, deny, denying, ruled out, not planning, no plan, declined, refused, ' +
      'won t, not visit',
  ),
  urging: phrases('urged, urges, called on, calls on, asked, asks, demanded, demands, pressed'),
  intended: phrases(
    'was to, was due, had been due, was supposed, were to, was about to, were about to, had been scheduled',
  ),
  undone: phrases(
    'was called off, was cancelled, was canceled, was denied, has been called off, has been cancelled, has been canceled, were cancelled',
  ),
  aspects: list('purpose aim cost costs reason reasons motive outcome'),
  about: list('about concerned focused aimed meant linked'),
  dateNouns: list('date dates timing timeline'),
  unsettled: phrases(
    'no, no exact, no specific, not been set, not been announced, not been agreed, not been finalised, not been ' +
      'finalized, yet to be, not yet, without a, without giving, unclear',
  ),
  undated: phrases('not been scheduled, yet to be scheduled, postponed indefinitely, put off indefinitely'),
  lightVerbs: list(
    'is was be been being place taking took takes will would held scheduled planned expected due set made postponed delayed',
  ),
  notVerbs: list('united limited red'),
  clauseOpeners: list('that when while after before because although though but if which who since as where until'),
  purpose: list('to for'),
  whenWords: list('when'),
  namely: list('namely specifically'),
  moved: list('postponed delayed moved'),
  ending: list('ended ends ending concluded wrapped'),
  until: list('until till through'),
  noLater: list('before'),
  noEarlier: list('after'),
  beginning: list('starting beginning from'),
  days: list('day days'),
  since: list('since'),
};
