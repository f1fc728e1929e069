import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { atOnce } from '../../src/steps.ts';
import { oneEach } from '../../src/story/found/variants.ts';

const minister = { title: 'menteri luar negeri', of: 'Islandia' };
const personOf = (name: string, role?: Entity['roles'][number]): Entity => ({
  name,
  kind: 'person',
  spellings: [name],
  roles: role ? [role] : [],
  listed: false,
});
const names = (people: readonly Entity[]) => atOnce(oneEach(people)).map(({ name }) => name);

describe('oneEach', () => {
  it('merges two spellings of one holder of an office, under the longer', () => {
    const merged = atOnce(oneEach([personOf('Rahmi Umar', minister), personOf('Rahmi Umarr', minister)]));
    expect(merged).toEqual([{ ...personOf('Rahmi Umarr', minister), spellings: ['Rahmi Umarr', 'Rahmi Umar'] }]);
  });

  it.each<[string, Entity]>([
    ['with what the office is of', personOf('Umar', minister)],
    ['without', personOf('Umar', { title: minister.title })],
  ])('takes an office and one word of a name for its holder, %s', (_, short) => {
    expect(names([short, personOf('Rahmi Umar', minister)])).toEqual(['Rahmi Umar']);
  });

  it('takes one word of two names for neither', () => {
    const two = [personOf('Rahmi Umar', minister), personOf('Tono Umar', { ...minister, of: 'Norwegia' })];
    expect(names([personOf('Umar', { title: minister.title }), ...two])).toHaveLength(3);
  });

  it.each<[string, Entity, Entity]>([
    [
      'the minister of another country',
      personOf('Rahmi Umar', minister),
      personOf('Umar', { ...minister, of: 'Norwegia' }),
    ],
    ['one word without the office', personOf('Rahmi Umar', minister), personOf('Umar')],
    [
      'holders of two offices',
      personOf('Rahmi Umarr', minister),
      personOf('Rahmi Umar', { ...minister, of: 'Norwegia' }),
    ],
    ['people without an office', personOf('Rahmi Umarr'), personOf('Rahmi Umar')],
    ['an old and a new minister', personOf('Rahmi Umar', minister), personOf('Sigrid Falk', minister)],
    ['names too short to tell', personOf('Li Wenn', minister), personOf('Li Wen', minister)],
  ])('keeps %s apart', (_, a, b) => {
    expect(names([a, b]).toSorted()).toEqual([a.name, b.name].toSorted());
  });
});
