// Offices: whose each is, by the words beside it and by what the story knows of its holder.
import { describe, expect, it } from 'vitest';
import { tellsOf } from '../../src/library/office.ts';
import type { Entity, Story } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';

const country = (name: string): Entity => ({ name, kind: 'place', spellings: [name], roles: [], listed: true });
const story: Story = {
  title: 'Danau',
  entities: [
    {
      name: 'Elin Saar',
      kind: 'person',
      spellings: ['Elin Saar'],
      roles: [{ title: 'Presiden', of: 'Estonia' }],
      listed: true,
    },
    country('Estonia'),
    country('Bolivia'),
  ],
};
const names = buildNames(story, []);
const of = (name: string) => names.get(name) ?? null;
const president = (country: string) => [{ office: 'president' as const, of: of(country), held: false }];

describe('who holds an office', () => {
  it.each([
    ['Presiden Estonia Elin Saar tiba di pelabuhan.', 'Estonia', true],
    ['Presiden Estonia Elin Saar tiba di pelabuhan.', 'Bolivia', false],
    // The outlet leaves the country out, but the story knows whose president she is.
    ['Presiden Elin Saar tiba di Bolivia.', 'Estonia', true],
    ['Presiden Elin Saar tiba di Bolivia.', 'Bolivia', false],
    ["Estonia's president to Bolivia is away.", 'Estonia', true],
  ])('%s: of %s %s', (text, country, told) => {
    expect(tellsOf(president(country), text, names)).toBe(told);
  });
});
