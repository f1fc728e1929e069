// Who said what in English: every order of the wires, and as many sentences that only look like it.
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/extract/dates.ts';
import { statementsIn } from '../../src/extract/statements.ts';
import type { Article, Paragraph, Statement } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';

function statementsOf(texts: readonly string[]): Statement[] {
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    id: 'a',
    title: 'The bridge',
    published: '2024-06-05',
    language: 'en',
    text: 'full',
    origin: 'a',
    paragraphs,
  };
  for (const [i, text] of texts.entries()) paragraphs.push({ article, number: i + 1, kind: 'body', text });
  return statementsIn(article, article.paragraphs.flatMap(datesIn), buildNames(null, [article]));
}

/** "kind speaker: words", the parts of words joined by " … ". */
function found(text: string | readonly string[]): string[] {
  return statementsOf(typeof text === 'string' ? [text] : text).map(
    ({ kind, speaker, quotes }) => `${kind} ${speaker}: ${quotes.map((quote) => quote.text).join(' … ')}`,
  );
}

const ready = 'direct Ada Lund: The bridge is ready';

describe('quotations', () => {
  it.each<[string | string[], string[]]>([
    ['"The bridge is ready," said Mayor Ada Lund.', [ready]],
    ['“The bridge is ready,” Ada Lund said on Monday.', [ready]],
    ['"The bridge is ready," Ada Lund, the mayor of Bergen, told reporters.', [ready]],
    ['"The bridge is ready," Ada Lund told the newspaper Dagen.', [ready]],
    ['"The bridge is ready," added Ada Lund.', [ready]],
    ['Ada Lund said: "The bridge is ready."', [ready]],
    [['Mayor Ada Lund arrived.', 'Lund: "The bridge is ready."'], [ready]],
    ['Ada Lund told reporters in Oslo, "The bridge is ready."', [ready]],
    ['"The bridge," Ada Lund said, "is ready."', ['direct Ada Lund: The bridge … is ready']],
    [
      '"The bridge is ready. It opens today," Lund said. "Come early." Ada Lund left.',
      ['direct Ada Lund: The bridge is ready. It opens today', 'direct Ada Lund: Come early'],
    ],
    [
      ['"The bridge is ready," Ada Lund said.', '"It opens today."'],
      [ready, 'direct Ada Lund: It opens today'],
    ],
    ['Ada Lund arrived on Monday. "The bridge is ready," she said.', [ready]],
    ['Asked when it would open, Ada Lund replied: "The bridge is ready."', [ready]],
    ['"The bridge is ready," government spokeswoman Ada Lund said.', [ready]],
    ['"The bridge is ready," Ada Lund was quoted as saying by NRK.', [ready]],
    ['"The bridge is ready," a city official said.', ['direct a city official: The bridge is ready']],
    [
      '"The bridge is ready," said a senior official, who asked not to be named.',
      ['direct a senior official: The bridge is ready'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

const safe = 'indirect Ada Lund: the bridge was safe';

describe('reported speech', () => {
  it.each<[string | string[], string[]]>([
    ['Ada Lund said the bridge was safe.', [safe]],
    ['Ada Lund said on Tuesday that the bridge was safe.', [safe]],
    ['Ada Lund told parliament that the bridge was safe.', [safe]],
    ['Ada Lund, the mayor of Bergen, has repeatedly said the bridge was safe.', [safe]],
    ['The mayor of Bergen, Ada Lund, insisted the bridge was safe.', [safe]],
    ['The bridge was safe, Ada Lund said.', ['indirect Ada Lund: The bridge was safe']],
    ['The bridge was safe, according to Ada Lund.', ['indirect Ada Lund: The bridge was safe']],
    ['According to Ada Lund, the bridge was safe.', [safe]],
    ['The bridge, officials said, will open on Friday.', ['indirect officials: The bridge … will open on Friday']],
    [
      'Ada Lund said the bridge was safe, adding that it would open soon.',
      [safe, 'indirect Ada Lund: it would open soon'],
    ],
    ['Ada Lund denied that the bridge was closed.', ['indirect Ada Lund: the bridge was closed']],
    ['Ada Lund denied taking money.', ['indirect Ada Lund: taking money']],
    ['Ada Lund accused the builders of lying.', ['indirect Ada Lund: the builders of lying']],
    ['Ada Lund promised to open the bridge.', ['indirect Ada Lund: to open the bridge']],
    [
      'Ada Lund called the bridge "a gift to the city" and left.',
      ['mixed Ada Lund: the bridge "a gift to the city" and left'],
    ],
    [
      "Ada Lund's adviser Tor Berg opened the talks. He said the bridge was safe.",
      ['indirect Tor Berg: the bridge was safe'],
    ],
    ["Norway's prime minister, Ada Lund, met Tor Berg. The prime minister said the bridge was safe.", [safe]],
    ['Police said the bridge was safe.', ['indirect police: the bridge was safe']],
    ['A spokesman for the city said the bridge was safe.', ['indirect a spokesman for the city: the bridge was safe']],
    ['Norway said the bridge was safe.', ['indirect Norwegia: the bridge was safe']],
    ['Ada Lund and Tor Berg said the bridge was safe.', ['indirect Ada Lund and Tor Berg: the bridge was safe']],
    ['NRK reported that the bridge was safe.', ['indirect NRK: the bridge was safe']],
    ['They said the bridge was safe.', ['indirect null: the bridge was safe']],
    ['He said the bridge was safe.', ['indirect null: the bridge was safe']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('no statements', () => {
  it.each([
    'Ada Lund declined to say when the bridge would open.',
    'Ada Lund refused to tell reporters what the bridge had cost.',
    'Ada Lund did not say when the bridge would open.',
    'Ada Lund has not commented on the bridge.',
    'Neither Ada Lund nor Tor Berg said anything.',
    'The bridge is said to be safe.',
    'The bridge was reported closed.',
    'It is believed that the bridge is safe.',
    'The bridge was believed to be safe.',
    'The so-called "bridge to nowhere" was closed.',
    'Ada Lund opened the "Golden Gate of the North" on Monday.',
    'Ada "The Bridge" Lund arrived on Monday.',
    'She read a book called "The Bridge at Night".',
    'The clock stated the hour.',
    'Ada Lund told the story again.',
    'Ada Lund said so.',
    'Ada Lund said it.',
    'According to plan, the bridge opened on Monday.',
    'According to the schedule, the bridge opens on Monday.',
    'Ada Lund added two lanes to the bridge.',
    'The company announced the winner.',
    'Ada Lund warned the builders.',
    'Ada Lund asked for money.',
    'Ada Lund called Tor Berg.',
    'Ada Lund wrote a book about bridges.',
    'Having said goodbye, Ada Lund left.',
    'Ada Lund explained the plan.',
    'That being said, the bridge is safe.',
    'The bridge needs repairs, to say the least.',
    'The accused builders left.',
    'The estimated cost is two million.',
    'Ada Lund argued with the builders.',
    'Ada Lund noted the hour and left.',
    'The bridge that Ada Lund described is gone.',
    'Ada Lund could not be reached for comment.',
    'No one knows who said it first.',
    'The report was published on Monday.',
    'Tor Berg, told of the news, left.',
    'He called the office on Monday.',
    'The claims were rejected.',
    'The motto: "The bridge is ready."',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
