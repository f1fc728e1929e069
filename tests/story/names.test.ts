// Names under every spelling: what is one, whose it is, and what is none.
import { describe, expect, it } from 'vitest';
import type { Entity, Role, Story } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';

const person = (name: string, spellings: string[], roles: Role[] = []): Entity => ({
  name,
  kind: 'person',
  spellings,
  roles,
  listed: true,
});

const story: Story = {
  title: 'Pertemuan di Reykjavik',
  entities: [
    person('Ingrid Solberg', ['Solberg', 'Ingrid Sohlberg'], [{ title: 'Menteri Luar Negeri', of: 'Norwegia' }]),
    person('Pak Chol Su', [], [{ title: 'Presiden', of: 'Islandia', until: '2016-08-01' }]),
    person('Pak Chol Min', [], [{ title: 'Presiden', of: 'Islandia', from: '2016-08-01' }]),
    person('Olga Marr', ['Marr'], [{ title: 'Juru Bicara Kementerian Luar Negeri', of: 'Norwegia' }]),
    {
      name: 'Norwegia',
      english: 'Norway',
      kind: 'place',
      spellings: ['Norwegia'],
      sort: 'country',
      roles: [],
      listed: true,
    },
    { name: 'Balai Kota', english: 'City Hall', kind: 'organisation', spellings: [], roles: [], listed: true },
  ],
};

const names = buildNames(story, []);
const found = (text: string, lenient = false) =>
  names.find(text, { lenient }).map(({ text: words, entity, by }) => `${words} = ${entity.name} (${by})`);

describe('find', () => {
  it.each<[string, string[]]>([
    ['Ingrid Solberg tiba di Oslo', ['Ingrid Solberg = Ingrid Solberg (name)', 'Oslo = Oslo (name)']],
    ['Solberg tiba', ['Solberg = Ingrid Solberg (name)']],
    ['Pak Chol-su tiba', ['Pak Chol-su = Pak Chol Su (name)']],
    ['Menlu Norwegia tiba', ['Menlu Norwegia = Ingrid Solberg (role)']],
    ['Menteri Luar Negeri Norwegia tiba', ['Menteri Luar Negeri Norwegia = Ingrid Solberg (role)']],
    ['menlu Norwegia tiba', ['menlu Norwegia = Ingrid Solberg (role)']],
    ['the Norwegian foreign minister', ['Norwegian foreign minister = Ingrid Solberg (role)']],
    ["Norway's foreign minister", ["Norway's foreign minister = Ingrid Solberg (role)"]],
    ['foreign minister of Norway', ['foreign minister of Norway = Ingrid Solberg (role)']],
    ['jubir Kemlu Norwegia', ['jubir Kemlu Norwegia = Olga Marr (role)']],
    ['Norwegian foreign ministry spokeswoman', ['Norwegian foreign ministry spokeswoman = Olga Marr (role)']],
    ['Presiden Islandia', ['Presiden Islandia = Pak Chol Min (role)']],
    ['Tiongkok, China, dan Cina', ['Tiongkok = Tiongkok (name)', 'China = Tiongkok (name)', 'Cina = Tiongkok (name)']],
    ['AS dan Jepang', ['AS = Amerika Serikat (name)', 'Jepang = Jepang (name)']],
    ['Menlu Solberg', ['Solberg = Ingrid Solberg (name)']],
    ['Kata Solberg Senin ini', ['Solberg = Ingrid Solberg (name)']],
    ['Solberg Oslo', ['Solberg = Ingrid Solberg (name)', 'Oslo = Oslo (name)']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['solberg tiba', []],
    ['gedung balai kota', []],
    ['Balai kota itu penuh', []],
    ['As the guests arrived', []],
    ['Ingrid Bergman tiba', []],
    ['mantan presiden Islandia', ['Islandia = Islandia (name)']],
    ['seorang juru bicara Kementerian Luar Negeri Norwegia', ['Norwegia = Norwegia (name)']],
    ['Pak tiba', []],
    ['Menteri Solberg Tae-min tiba', []],
    ['Marr Lindqvist tiba', []],
    ['', []],
  ])('takes no common word, predecessor or stranger for a name: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['kpn solberg ke cina', ['solberg = Ingrid Solberg (name)', 'cina = Tiongkok (name)']],
    ['apa kata menlu norwegia', ['menlu norwegia = Ingrid Solberg (role)']],
    ['who met solberg', ['solberg = Ingrid Solberg (name)']],
    ['WHO and nato', ['WHO = WHO (name)', 'nato = NATO (name)']],
    ['apa kata pak solberg', ['solberg = Ingrid Solberg (name)']],
  ])('forgives lower case in questions: %s', (text, expected) => {
    expect(found(text, true)).toEqual(expected);
  });
});

describe('lookUp', () => {
  it.each<[string, string[]]>([
    ['Solberg', ['Ingrid Solberg']],
    ['ingrid solberg', ['Ingrid Solberg']],
    ['solbreg', ['Ingrid Solberg']],
    ['bu Solberg', ['Ingrid Solberg']],
    ['menlu norwegia', ['Ingrid Solberg']],
    ['Norwegian foreign minister', ['Ingrid Solberg']],
    ['pak chol min', ['Pak Chol Min']],
    ['the City Hall', ['Balai Kota']],
    ['tamu menlu norwegia dari cina', ['Ingrid Solberg', 'Tiongkok']],
    ['iran', ['Iran']],
    ['irak', ['Irak']],
    ['Hammarskjöld', []],
    ['Norwegian finance minister', []],
    ['menkeu norwegia', []],
    ['Menlu Islandia', []],
    ['', []],
    ['?!', []],
  ])('%s', (query, expected) => {
    expect(names.lookUp(query).map(({ name }) => name)).toEqual(expected);
  });
});

it('gives an entity by its canonical name', () => {
  expect(names.get('Balai Kota')?.english).toBe('City Hall');
  expect(names.get('City Hall')).toBeUndefined();
});
