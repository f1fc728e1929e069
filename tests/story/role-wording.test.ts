// Offices in the other language: what the word lists know, and what they leave alone.
import { describe, expect, it } from 'vitest';
import { buildNames } from '../../src/story/names.ts';
import { type Owner, ownerOf, roleInLanguage } from '../../src/story/role-wording.ts';

const names = buildNames(null, []);
const shown = (name: string, language: 'id' | 'en') => (language === 'en' && names.get(name)?.english) || name;
const ownerIn =
  (language: 'id' | 'en') =>
  (words: string): Owner | null => {
    const name = ownerOf(words, names);
    return name === null ? null : { name: shown(name, language), isBody: names.get(name)?.kind === 'organisation' };
  };
const english = ownerIn('en');
const owner = ownerIn('id');

describe('roleInLanguage', () => {
  it.each([
    ['Presiden Norwegia', 'president of Norway'],
    ['Menlu Islandia', 'foreign minister of Iceland'],
    ['juru bicara Kementerian Luar Negeri Denmark', 'foreign ministry spokesman of Denmark'],
    ['Menteri Kesehatan', 'health minister'],
    ['Juru Bicara Kremlin', 'Kremlin spokesman'],
    ['Danish Prime Minister', 'prime minister of Denmark'],
  ])('in English: %s', (role, expected) => {
    expect(roleInLanguage(role, 'en', english)?.toLowerCase()).toBe(expected.toLowerCase());
  });

  it.each([
    ['Danish Prime Minister', 'perdana menteri Denmark'],
    ["Iceland's foreign minister", 'menteri luar negeri Islandia'],
    ['Norwegian foreign ministry spokeswoman', 'juru bicara kementerian luar negeri Norwegia'],
    ['President of Norway', 'presiden Norwegia'],
  ])('in Indonesian: %s', (role, expected) => {
    expect(roleInLanguage(role, 'id', owner)).toBe(expected);
  });

  it.each(['Kepala Dinas Kebersihan', 'guru besar', 'Presiden klub Elang', 'wali kota Sanana yang baru', ''])(
    'leaves what no list has: %s',
    (role) => {
      expect(roleInLanguage(role, 'en', english)).toBeNull();
    },
  );
});
