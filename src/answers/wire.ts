// An answer as the machine-readable contract has it: one flat object, null where nothing is known.
import type { Answer, Article, Finding, Statement, Visit, VisitState, When } from '../model.ts';

/** The object that `ask --json` and `ask --batch` print for an answer. */
export function answerOnWire(answer: Answer, id: string | null) {
  const { question, command, language, found, state, findings } = answer;
  return {
    id,
    question,
    command,
    language,
    found,
    state: state && stateOnWire(state),
    findings: findings.map(findingOnWire),
  };
}

function stateOnWire({ when, status, asOf, attributedTo }: VisitState) {
  return { from: when?.from ?? null, to: when?.to ?? null, words: when?.words ?? null, status, asOf, attributedTo };
}

function findingOnWire({ paragraph, sentence, statement, visit, score }: Finding) {
  const { article, number, text } = paragraph;
  return {
    article: article.id,
    origin: article.origin,
    source: sourceOnWire(article),
    paragraph: number,
    text,
    quote: statement ? longestQuote(statement) : sentence,
    kind: statement?.kind ?? null,
    speaker: statement && speakerOnWire(statement),
    via: statement ? statement.via : [],
    said: statement?.said ? whenOnWire(statement.said) : null,
    visit: visit && visitOnWire(visit),
    score,
  };
}

function sourceOnWire({ publisher, title, author, published, url, text }: Article) {
  return {
    publisher: publisher ?? null,
    title,
    author: author ?? null,
    published: published ?? null,
    url: url ?? null,
    text,
  };
}

// One stretch must be one slice of the paragraph: of "A, kata X, B" the longer part.
function longestQuote({ quotes }: Statement) {
  return quotes.reduce((longest, quote) => (quote.text.length > longest.text.length ? quote : longest));
}

function speakerOnWire({ speaker, surface, role }: Statement) {
  return speaker === null ? null : { name: speaker, surface, role };
}

export function whenOnWire({ from, to, words, grain, inferred }: When) {
  return { from, to, words, grain, inferred };
}

function visitOnWire({ visitor, country, city, status, when, attributedTo }: Visit) {
  return { visitor, country, city, status, when: when && whenOnWire(when), attributedTo };
}
