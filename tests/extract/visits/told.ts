// An invented story, and what a text about it tells of visits, in the short form that the tables use.
import { extract } from '../../../src/extract/extract.ts';
import type { Article, Entity, LanguageCode, Paragraph, Story, Visit } from '../../../src/model.ts';
import { buildNames } from '../../../src/story/names.ts';

function person(name: string, title: string, of: string, ...spellings: string[]): Entity {
  return { name, kind: 'person', spellings: [name, ...spellings], roles: [{ title, of }], listed: true };
}

function country(name: string, english: string, ...spellings: string[]): Entity {
  return {
    name,
    kind: 'place',
    sort: 'country',
    english,
    spellings: [name, english, ...spellings],
    roles: [],
    listed: true,
  };
}

function city(name: string, of: string, ...spellings: string[]): Entity {
  return {
    name,
    kind: 'place',
    sort: 'city',
    country: of,
    speaksFor: of,
    spellings: [name, ...spellings],
    roles: [],
    listed: true,
  };
}

function organisation(name: string, sort: string, of: string): Entity {
  return { name, kind: 'organisation', sort, country: of, spellings: [name], roles: [], listed: true };
}

const story: Story = {
  title: 'Lawatan Presiden Brasil',
  entities: [
    person('Joao Pires', 'Presiden', 'Brasil', 'Pires'),
    person('Marta Lindqvist', 'Perdana Menteri', 'Swedia', 'Lindqvist'),
    person('Tomas Novak', 'Menteri Luar Negeri', 'Ceko', 'Novak'),
    person('Aiko Tanabe', 'Menteri Pertahanan', 'Jepang', 'Tanabe'),
    person('Luis Prado', 'Juru Bicara', 'Istana Planalto', 'Prado'),
    country('Brasil', 'Brazil'),
    country('Swedia', 'Sweden', 'Swedish'),
    country('Ceko', 'Czechia', 'Czech'),
    country('Jepang', 'Japan', 'Japanese'),
    country('Norwegia', 'Norway'),
    city('Stockholm', 'Swedia'),
    city('Praha', 'Ceko', 'Prague'),
    city('Tokyo', 'Jepang'),
    city('Brasilia', 'Brasil'),
    organisation('Istana Planalto', 'government', 'Brasil'),
    organisation('Parlemen Swedia', 'parliament', 'Swedia'),
    organisation('Kantor Berita Samudra', 'news agency', 'Brasil'),
    organisation('Harian Dagen', 'newspaper', 'Swedia'),
  ],
};

const names = buildNames(story, []);

/** The visits of an article published on Thursday, 13 June 2024; paragraphs stand on lines of their own. */
export function visitsOf(text: string, language: LanguageCode = 'id'): readonly Visit[] {
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: 'a',
    title: '',
    language,
    text: 'full',
    origin: 'a',
    published: '2024-06-13',
    paragraphs,
  };
  paragraphs.push(
    ...text.split('\n').map((line, i): Paragraph => ({ article, number: i + 1, kind: 'body', text: line })),
  );
  return extract(article, names).visits;
}

/** "visitor > destination, status, words of the date". */
export function told(text: string, language: LanguageCode = 'id'): string[] {
  return visitsOf(text, language).map(({ visitor, country, city, status, when }) =>
    [`${visitor} > ${[city, country].filter((part) => part).join(', ')}`, status, ...(when ? [when.words] : [])].join(
      ' | ',
    ),
  );
}

export type Row = readonly [text: string, ...visits: string[]];
