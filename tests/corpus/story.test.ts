import { describe, expect, it, test } from 'vitest';
import { parseStory } from '../../src/corpus/story.ts';

const parse = (text: string) => parseStory('story.yaml', text);
const problems = (text: string) => (parse(text).problems ?? []).map(({ line, message }) => `${line}: ${message}`);

const whole = `title: Banjir di Kota Uji
defaultVisit: { visitor: Budi Uji, country: Negeri Uji, city: Kota Uji }
people:
  - name: Budi Uji
    english: Budi of Uji
    spellings: [Boedi Oeji, Pak Budi]
    roles:
      - { title: Wali Kota, of: Kota Uji, until: 2030-12-31 }
      - { title: Gubernur, from: 2031-01-01 }
organisations:
  - { name: Kantor Berita Uji, spellings: [KBU], sort: news agency, country: Negeri Uji }
places:
  - { name: Negeri Uji, sort: country }
  - { name: Kota Uji, sort: city, country: Negeri Uji, speaksFor: Negeri Uji }
`;

describe('story.yaml', () => {
  it('gives every entity with its spellings, the canonical and English names included', () => {
    const story = parse(whole).value;
    expect(story?.defaultVisit).toEqual({ visitor: 'Budi Uji', country: 'Negeri Uji', city: 'Kota Uji' });
    expect(story?.entities.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'person Budi Uji',
      'organisation Kantor Berita Uji',
      'place Negeri Uji',
      'place Kota Uji',
    ]);
    expect(story?.entities[0]).toEqual({
      name: 'Budi Uji',
      english: 'Budi of Uji',
      kind: 'person',
      spellings: ['Budi Uji', 'Budi of Uji', 'Boedi Oeji', 'Pak Budi'],
      roles: [
        { title: 'Wali Kota', of: 'Kota Uji', until: '2030-12-31' },
        { title: 'Gubernur', from: '2031-01-01' },
      ],
      listed: true,
    });
    expect(story?.entities[3]).toMatchObject({ sort: 'city', country: 'Negeri Uji', speaksFor: 'Negeri Uji' });
  });

  it('lets one entity list a spelling twice', () => {
    expect(problems('title: A\npeople: [{ name: Budi Uji, spellings: [budi-uji, BUDI UJI] }]')).toEqual([]);
  });

  test.each([
    ['no title', 'people: []', [/^1: title: is required/]],
    ['no YAML', 'title: [', [/^\d: is not valid YAML/]],
    ['an empty file', '', [/^1: title: is required/]],
    ['a mistyped key', 'title: A\npeple: []', [/^2: unknown key "peple": did you mean "people"\?/]],
    [
      'a mistyped key of a person',
      'title: A\npeople:\n  - name: B\n    speling: [C]',
      [/^4: unknown key "speling": did you mean "spellings"\?/],
    ],
    [
      'a mistyped key of a role',
      'title: A\npeople:\n  - name: B\n    roles:\n      - { title: C, form: 2031-01-01 }',
      [/^5: unknown key "form": did you mean "from"\?/],
    ],
    [
      'spellings that are no list',
      'title: A\npeople:\n  - name: B\n    spellings: C',
      [/^4: people\.0\.spellings: must be a list/],
    ],
    ['a person without a name', 'title: A\npeople:\n  - english: B', [/^3: people\.0\.name: must be a name/]],
    ['a name without letters', 'title: A\npeople:\n  - name: "…"', [/^3: people\.0\.name: holds no letter/]],
    [
      'a day that is none',
      'title: A\npeople:\n  - name: B\n    roles: [{ title: C, from: 2031-02-29 }]',
      [/^4: .*from: is not a day/],
    ],
    [
      'a role that ends before it begins',
      'title: A\npeople:\n  - name: B\n    roles: [{ title: C, from: 2031-02-02, until: 2031-02-01 }]',
      [/^4: .*ends before it begins/],
    ],
    [
      'a spelling of two owners',
      'title: A\npeople:\n  - { name: Budi, spellings: [Pak Lurah] }\n  - { name: Ani, spellings: [pak-lurah] }',
      [/^4: "pak-lurah" is a spelling of both Budi \(person\) and Ani \(person\)/],
    ],
    [
      'a person who is listed twice',
      'title: A\npeople:\n  - name: Budi\n  - name: budi',
      [/^4: "budi" is a spelling of both/],
    ],
    [
      'a person who is also a place',
      'title: A\npeople: [{ name: Uji }]\nplaces:\n  - name: Uji',
      [/^4: .*Uji \(person\) and Uji \(place\)/],
    ],
    [
      'an unknown country',
      'title: A\nplaces:\n  - { name: Kota, country: Negeri }',
      [/^3: country: "Negeri" is not in this story; list it/],
    ],
    [
      'an unknown country of a role',
      'title: A\npeople:\n  - name: B\n    roles:\n      - title: C\n        of: Negeri',
      [/^6: of: "Negeri" is not in this story/],
    ],
    [
      'a spelling where the name belongs',
      'title: A\nplaces:\n  - { name: Negeri Uji, spellings: [NU] }\n  - { name: Kota, speaksFor: nu }',
      [/^4: speaksFor: "nu" is a spelling of Negeri Uji; write "Negeri Uji"/],
    ],
    [
      'a default visit of nobody',
      'title: A\ndefaultVisit:\n  visitor: Budi\n  country: Negeri',
      [/^3: visitor: "Budi" is not/, /^4: country: "Negeri" is not/],
    ],
  ])('refuses %s', (_, text, expected) => {
    const found = problems(text);
    expect(found).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern);
  });
});
