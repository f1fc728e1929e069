// Warns of what makes answers poorer although the corpus loads.
import { languageOf } from '../language/detect.ts';
import type { Article } from '../model.ts';
import { clean } from './import/cleaning.ts';
import { fingerprint, TextIndex } from './same-text.ts';

export interface CorpusWarning {
  /** The article's id. */
  readonly article: string;
  /** The name of the rule that warns. */
  readonly rule: string;
  /** What is amiss and what to do about it. */
  readonly message: string;
}

interface Rule {
  readonly name: string;
  /** A message for each thing amiss. */
  readonly warn: (article: Article) => readonly string[];
}

const rules: readonly Rule[] = [
  {
    name: 'no-date',
    warn: ({ published }) =>
      published === undefined ? ['has no date, so "kemarin" and "pekan lalu" in it mean nothing; add published:'] : [],
  },
  {
    name: 'inferred-date',
    warn: ({ published, publishedFrom }) =>
      published !== undefined && publishedFrom === 'text'
        ? [`its date, ${published}, was read out of the text; once it is verified, delete publishedFrom:`]
        : [],
  },
  {
    name: 'no-outlet',
    warn: ({ publisher }) => (publisher === undefined ? ['names no outlet; add publisher:'] : []),
  },
  { name: 'other-language', warn: otherLanguage },
  { name: 'leftover', warn: leftovers },
  { name: 'damage', warn: damage },
];

/** Every warning about a corpus, in the order of its articles. */
export function checkCorpus({ articles }: { readonly articles: readonly Article[] }): CorpusWarning[] {
  const own = articles.flatMap((article) =>
    rules.flatMap(({ name, warn }) => warn(article).map((message) => ({ article: article.id, rule: name, message }))),
  );
  return [...own, ...sameTexts(articles)];
}

const enoughToTell = 300;

function otherLanguage({ language, paragraphs }: Article): string[] {
  const body = paragraphs.map(({ text }) => text).join(' ');
  const found = languageOf(body.slice(0, 5000), language);
  if (body.length < enoughToTell || found === language) return [];
  return [`is marked as language: ${language}, but reads like "${found}"; its statements and dates will be missed`];
}

/** What the cleaning rules of an import would take out. A digest is ours, and its lines are meant. */
function leftovers({ text, paragraphs }: Article): string[] {
  if (text === 'digest') return [];
  const lines = paragraphs.map((paragraph) => ({ ...paragraph, opens: true }));
  return clean(lines).dropped.map(
    ({ rule, text, line }) => `paragraph ${line} looks like a leftover of the page (${rule}): "${shortened(text)}"`,
  );
}

const damages: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a character that was lost (�)', pattern: /\uFFFD/ },
  { what: 'letters of another encoding', pattern: /â€|Ã[\u0080-\u00bf©¨¡]|Â[\u00a0»«]/ },
  {
    what: 'HTML',
    pattern: /<\/?(?:p|br|div|span|a|strong|em|script|img)\b[^<>]{0,200}>|&(?:nbsp|amp|quot|#\d{1,5});/i,
  },
  { what: 'a script', pattern: /\bfunction\s?\(|\bvar \w+\s?=|\bwindow\.\w+/ },
];

function damage({ paragraphs }: Article): string[] {
  return paragraphs.flatMap(({ number, text }) =>
    damages
      .filter(({ pattern }) => pattern.test(text))
      .map(({ what }) => `paragraph ${number} holds ${what}: "${shortened(text)}"`),
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function sameTexts(articles: readonly Article[]): CorpusWarning[] {
  const index = new TextIndex<string>();
  return articles.flatMap(({ id, paragraphs }) => {
    const print = fingerprint(paragraphs);
    const same = index.find(print);
    index.add(id, print);
    return same === null
      ? []
      : [{ article: id, rule: 'same-text', message: `is the same text as ${same}; delete the older one` }];
  });
}
