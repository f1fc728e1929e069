// A paragraph that is not read for visits has no phrase that any rule starts from.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayTellTrip, tripRules } from '../../../src/extract/visits/rules.ts';
import { phrasesIn, sceneOf } from '../../../src/extract/visits/scene.ts';
import { languages } from '../../../src/language/index.ts';
import type { Article, Paragraph } from '../../../src/model.ts';
import { span } from '../../../src/text/spans.ts';
import { words } from '../../../src/text/words.ts';

const article: Article = {
  id: 'a',
  title: 'Lawatan',
  publisher: 'Harian Dagen',
  language: 'id',
  text: 'full',
  origin: 'a',
  paragraphs: [],
};

const scene = (text: string) => {
  const paragraph: Paragraph = { article, number: 1, kind: 'body', text };
  const sentence = span(text, 0, text.length);
  return sceneOf({ paragraph, sentence, language: languages.id, names: [], dates: [], statements: [] });
};

const { visits } = languages.id;
const cues = [...tripRules.map((rule) => rule.cues), 'unsettled' as const];
// Whole phrases, and words of which phrases consist, so that halves of phrases stand beside each other.
const phrases = cues.flatMap((list) => visits[list]);
const pieces = [...phrases, ...phrases.flatMap((phrase) => phrase.split(' ')), 'jembatan', 'itu', ','];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((all) => all.join(' '));

test('read for visits is what has a phrase of a rule, and nothing else', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const starts = cues.some((list) => phrasesIn(scene(text), visits[list]).length > 0);
      expect(mayTellTrip(words(text), languages.id)).toBe(starts);
    }),
  );
});

test.each([
  ['Jembatan itu ditutup kemarin', false],
  ['Pires akan datang', true],
  ['Pires akan menutup jembatan', false],
])('%s: %s', (text, expected) => {
  expect(mayTellTrip(words(text), languages.id)).toBe(expected);
});
