// What the extractor finds as the machine-readable contract has it: one flat object a finding.
import type { DateMention, Findings, Paragraph, Statement, Visit } from '../model.ts';
import { whenOnWire } from './wire.ts';

/** The objects that `corpus findings --json` prints. */
export function extractedOnWire({ statements, visits, dates }: Findings) {
  return [...statements.map(statementOnWire), ...visits.map(visitOnWire), ...dates.map(dateOnWire)];
}

export type ExtractedOnWire = ReturnType<typeof extractedOnWire>[number];

function place({ article, number }: Paragraph) {
  return { article: article.id, origin: article.origin, paragraph: number };
}

function statementOnWire(statement: Statement) {
  const { paragraph, quotes, kind, speaker, surface, role, cue, via, said, rule } = statement;
  return {
    type: 'statement' as const,
    ...place(paragraph),
    ...{ quotes, kind, speaker, surface, role, cue, via },
    said: said && whenOnWire(said),
    rule,
  };
}

function visitOnWire({ paragraph, span, visitor, country, city, status, when, attributedTo, rule }: Visit) {
  return {
    type: 'visit' as const,
    ...place(paragraph),
    ...span,
    ...{ visitor, country, city, status },
    when: when && whenOnWire(when),
    attributedTo,
    rule,
  };
}

function dateOnWire({ paragraph, span, when, rule }: DateMention) {
  return { type: 'date' as const, ...place(paragraph), ...span, when: whenOnWire(when), rule };
}
