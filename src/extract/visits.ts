// Finds who goes where, and when, in an article.
import { publicationDay } from '../days.ts';
import { languages } from '../language/index.ts';
import type { Article, DateMention, Statement, Visit } from '../model.ts';
import type { Names } from '../story/names.ts';
import { byParagraph } from './by-paragraph.ts';
import { attributedTo, isThirdParty, tellerOf } from './visits/attribution.ts';
import { type Memory, nothing, remembered } from './visits/memory.ts';
import { tripsIn } from './visits/rules.ts';
import type { Scene } from './visits/scene.ts';
import { scenesOf } from './visits/scenes.ts';
import { spokesmenOf } from './visits/spokesmen.ts';
import { hasOwnStatus, statusOf } from './visits/status.ts';
import { type Trip, viewOf } from './visits/trip.ts';
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
  const spokesmen = spokesmenOf(statements, names, languages[article.language]);
  const visits: Visit[] = [];
  let memory: Memory = nothing;
  for (const paragraph of article.paragraphs) {
    for (const scene of scenesOf(paragraph, datesOf.get(paragraph) ?? [], statementsOf.get(paragraph) ?? [], names)) {
      const view = viewOf(scene, memory, names, spokesmen);
      const told = tripsIn(view)
        .map((trip) => ({ trip, visit: visitOf(scene, trip, names) }))
        .filter(({ trip, visit }) => !trip.bare || visit.when !== null || hasOwnStatus(scene, trip));
      visits.push(...told.flatMap(({ visit }) => [visit, ...again(scene, visit)]));
      const trips = told.map(({ trip, visit }) => ({ ...trip, status: visit.status, sentence: scene.sentence }));
      // A picture of years ago is no context for the text around it.
      if (paragraph.kind !== 'caption') memory = remembered(memory, scene, view.actors, trips);
    }
  }
  return visits;
}

/** The same trip on the other days that the sentence lists. */
function again(scene: Scene, visit: Visit): Visit[] {
  return furtherDates(scene, visit.when).map((when) => ({ ...visit, when }));
}

function visitOf(scene: Scene, trip: Trip, names: Names): Visit {
  const teller = tellerOf(scene, trip);
  const when = whenOf(scene, trip);
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
