// Whatever stands in an article, a name or an address, an answer is a message that Discord takes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/discord/limits.ts';
import { render } from '../../src/discord/render.ts';
import { openApiChecker } from '../e2e/openapi.ts';
import { bodyProblems } from '../sandbox/body-problems.ts';
import { answer, article, drawn, findingIn, statementIn } from './fixtures.ts';
import { textOf } from './shown-text.ts';

const checker = openApiChecker();
const path = '/interactions/1/token/callback';

describe('whatever stands in an article', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('*', '@everyone', '](', '://', '\\', '\u202E', '\uD800', '👍', ' ', 'a') }),
    fc.nat(6000).map((length) => '_'.repeat(length)),
    fc.nat(3000).map((length) => 'kata '.repeat(length)),
  );

  const anyAnswer = fc.record({
    texts: fc.array(anyText, { minLength: 1, maxLength: 12 }),
    title: anyText,
    name: anyText,
    url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  });

  test('the message is one that Discord takes', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), fc.boolean(), ({ texts, title, name, url }, found, isPrivate) => {
        const source = article(texts, { title, publisher: name, url });
        const quotes = (text: string) => ({ start: 0, end: text.length, text });
        const findings = texts.map((text, index) =>
          findingIn(source, index + 1, {
            statement: {
              ...statementIn(source, index + 1, text),
              quotes: [quotes(text)],
              speaker: name,
              surface: text,
              role: title,
              via: texts,
            },
            alsoIn: source.paragraphs,
          }),
        );
        const message = render(
          answer(found ? { findings } : { found, findings: [], nearMisses: findings }),
          drawn(),
          isPrivate,
        );
        const body = { type: 4, data: message };
        expect(bodyProblems(body)).toEqual([]);
        expect(textOf(message).length).toBeLessThanOrEqual(limits.messageText + limits.components);
        expect(checker?.({ method: 'POST', path, query: '', body, status: 204 }) ?? []).toEqual([]);
      }),
    );
  }, 30_000);
});
