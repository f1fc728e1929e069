// Offices that the articles give to people, and who is meant by an office alone.
import { describe, expect, it } from 'vitest';
import { buildNames } from '../../src/story/names.ts';
import { articleOf } from './articles.ts';

describe('offices without what they are offices of', () => {
  const article = articleOf('a', [
    'Menteri Kesehatan (Menkes) Rahmi Umar datang. Menkes pulang. Wakil Menkes tinggal. Menurut Menkes Islandia, sepi.',
    'Presiden Islandia Tono Saleh dan Presiden Norwegia Siti Elang datang. Presiden pulang.',
  ]);
  const names = buildNames(null, [article]);
  const roles = (text: string) =>
    names.find(text, { article }).flatMap(({ by, entity }) => (by === 'role' ? [entity.name] : []));

  it.each<[string, string[]]>([
    ['Menkes pulang.', ['Rahmi Umar']],
    ['Menurut Menteri Kesehatan, sepi.', ['Rahmi Umar']],
    ['Wakil Menkes tinggal.', []],
    ['Juru bicara Menkes tinggal.', []],
    ['Menkes Islandia datang.', []],
    ['Seorang menkes datang.', []],
    ['Presiden Islandia pulang.', ['Tono Saleh']],
  ])('in an article that names its holder: %s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('an office alone in a question typed without capitals', () => {
  const names = buildNames(null, [
    articleOf('a', ['Menteri Kesehatan (Menkes) Rahmi Umar datang. Menkes pulang.']),
    articleOf('b', ['Gubernur Norwegia Siti Elang datang.']),
  ]);

  it.each<[string, string[]]>([
    ['kapan menkes pulang', ['Rahmi Umar']],
    ['kapan menkes islandia pulang', ['Islandia']],
    ['kapan menkes siti elang pulang', ['Siti Elang']],
    ['when did the icelandic health minister leave', []],
  ])('%s', (text, expected) => {
    expect(names.find(text, { lenient: true }).map(({ entity }) => entity.name)).toEqual(expected);
  });
});

describe('offices that the articles give', () => {
  const article = articleOf('a', [
    'Rapat dibuka Menteri Pertahanan Norwegia Rahmi Umar kemarin. Mantan Presiden Islandia Tono Saleh datang.',
    'Presiden Denmark, Siti Elang, pulang. Utusan Swedia itu. Bayu Karya menunggu.',
  ]);
  const names = buildNames(null, [article]);

  it.each<[string, string[]]>([
    ['menhan norwegia', ['Rahmi Umar']],
    ['the Norwegian defence minister', ['Rahmi Umar']],
    ['menlu norwegia', []],
    ['presiden islandia', []],
    ['utusan swedia', []],
  ])('%s', (query, expected) => {
    expect(names.lookUp(query).map(({ name }) => name)).toEqual(expected);
  });

  it('keep what they are offices of where a later report leaves that out', () => {
    const later = { ...articleOf('c', ['Rapat dibuka Menteri Pertahanan Rahmi Umar.']), published: '2032-01-01' };
    const both = buildNames(null, [article, later]);
    expect(both.lookUp('menhan norwegia').map(({ name }) => name)).toEqual(['Rahmi Umar']);
  });

  it('hold where the holder is named', () => {
    const other = articleOf('b', ['Menhan Norwegia pulang.']);
    const both = buildNames(null, [article, other]);
    const [text = ''] = other.paragraphs.map(({ text }) => text);
    expect(both.find(text, { article: other }).map(({ entity }) => entity.name)).toEqual(['Norwegia']);
  });

  it.each([
    ['REYKJAVIK - President Rahmi Umar left.', []],
    ['REYKJAVIK – President Rahmi Umar left.', []],
    ['Iceland - Norwegian President Rahmi Umar left.', ['Norwegia']],
  ])('are none of the city of a dateline: %s', (text, expected) => {
    const english = buildNames(null, [articleOf('e', [text], 'en')]);
    const of = english.get('Rahmi Umar')?.roles.flatMap((role) => role.of ?? []);
    expect(of).toEqual(expected);
  });

  it.each([
    ["Norway's Defence Minister Ada Lund left.", 'menhan norwegia'],
    ['Norwegian Defence Minister Ada Lund left.', 'menhan norwegia'],
  ])('in English: %s', (text, query) => {
    const english = buildNames(null, [articleOf('e', [text], 'en')]);
    expect(english.lookUp(query).map(({ name }) => name)).toEqual(['Ada Lund']);
  });
});
