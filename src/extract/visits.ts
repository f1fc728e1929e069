// Finds who goes where, and when, in an article.
import { publicationDay } from '../days.ts';
import { languages } from '../language/index.ts';
import type { Article, DateMention, Paragraph, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';
import { paragraphWords } from '../text/words.ts';
import { byParagraph } from './by-paragraph.ts';
import { attributedTo, isThirdParty, tellerOf } from './visits/attribution.ts';
import { gatheringIn } from './visits/gatherings.ts';
import { type Memory, nothing, remembered } from './visits/memory.ts';
import { mayTellTrip, tripsIn } from './visits/rules.ts';
import type { Scene } from './visits/scene.ts';
import { scenesOf } from './visits/scenes.ts';
import { spokesmenOf } from './visits/spokesmen.ts';
import { hasOwnStatus, statusOf } from './visits/status.ts';
import { type Trip, type View, viewOf } from './visits/trip.ts';
import { furtherDates, whenOf } from './visits/when.ts';

/** The visits that an article tells of, in order of the text. */
export function visitsIn(
  article: Article,
  dates: readonly DateMention[],
  statements: readonly Statement[],
  names: Names,
): Visit[] {
  const datesOf = byParagraph(dates);
  const statementsOf = byParagraph(statements);
  const language = languages[article.language];
  const spokesmen = spokesmenOf(statements, names, language);
  const scenes = (paragraph: Paragraph) =>
    scenesOf(paragraph, datesOf.get(paragraph) ?? [], statementsOf.get(paragraph) ?? [], names);
  const viewIn = (scene: Scene, memory: Memory) => viewOf(scene, memory, names, spokesmen);
  const visits: Visit[] = [];
  let memory: Memory = nothing;
  // Paragraphs that tell of no trip: whom they name is asked for only where a trip follows.
  const unread: Paragraph[] = [];
  for (const paragraph of article.paragraphs) {
    // A picture of years ago is no context for the text around it.
    const isContext = paragraph.kind !== 'caption';
    if (!mayTellTrip(paragraphWords(paragraph.text), language)) {
      if (isContext) unread.push(paragraph);
      continue;
    }
    for (const scene of unread.splice(0).flatMap(scenes))
      memory = remembered(memory, scene, viewIn(scene, memory).actors, []);
    for (const scene of scenes(paragraph)) {
      const view = viewIn(scene, memory);
      const told = toldIn(view, names);
      visits.push(...told.flatMap(({ visit }) => [visit, ...again(scene, visit)]));
      const trips = told.map(({ trip, visit }) => ({ ...trip, status: visit.status, sentence: scene.sentence }));
      if (isContext) memory = remembered(memory, scene, view.actors, trips, gatheringIn(view));
    }
  }
  return visits;
}

/** The same trip on the other days that the sentence lists. */
function again(scene: Scene, visit: Visit): Visit[] {
  return furtherDates(scene, visit.when).map((when) => ({ ...visit, when }));
}

interface Told {
  readonly trip: Trip;
  readonly visit: Visit;
}

function toldIn(view: View, names: Names): Told[] {
  return tripsIn(view)
    .map((trip) => ({ trip, visit: visitOf(view.scene, trip, names) }))
    .filter(({ trip, visit }) => !trip.bare || visit.when !== null || hasOwnStatus(view.scene, trip));
}

function visitOf(scene: Scene, trip: Trip, names: Names): Visit {
  const teller = tellerOf(scene, trip);
  const when = whenOf(scene, trip) ?? trip.heldOn ?? null;
  const published = publicationDay(scene.paragraph.article);
  const status = statusOf({ scene, trip, when, published, byThirdParty: isThirdParty(scene, trip, teller, names) });
  return {
    paragraph: scene.paragraph,
    span: scene.sentence,
    visitor: trip.visitor,
    country: trip.country,
    city: trip.city,
    when,
    status,
    attributedTo: attributedTo(scene, trip, teller),
    implied: trip.implied ?? false,
    rule: trip.rule,
  };
}
