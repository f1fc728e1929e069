import { expect, test } from 'vitest';
import { readFeed } from '../../../src/corpus/import/feed.ts';

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Uji</title>${items}</channel></rss>`;
const addresses = (xml: string, base: string | null = null) => {
  const read = readFeed(xml, base);
  return 'items' in read ? read.items.map(({ address }) => address) : read.fault;
};

test('an RSS feed gives its items with title and time', () => {
  const read = readFeed(
    rss(
      '<item><title>Air Surut</title><link>https://uji.example/a?x=1&amp;y=2</link><pubDate>Mon, 03 Feb 2031 09:04:00 +0700</pubDate></item>',
    ),
    null,
  );
  expect(read).toEqual({
    items: [
      { address: 'https://uji.example/a?x=1&y=2', hints: { title: 'Air Surut', published: '2031-02-03T09:04+07:00' } },
    ],
  });
});

test('an Atom feed gives the address of the page and not of its other forms', () => {
  const entry =
    '<entry><title>Air Surut</title><link rel="self" href="/a.xml"/><link rel="alternate" href="/a"/><published>2031-02-03T02:04:00Z</published></entry>';
  const read = readFeed(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Uji</title>${entry}</feed>`,
    'https://uji.example/feed',
  );
  expect(read).toEqual({
    items: [{ address: 'https://uji.example/a', hints: { title: 'Air Surut', published: '2031-02-03T09:04+07:00' } }],
  });
});

test.each([
  [
    'a raw ampersand',
    rss('<item><title>Air & Jalan</title><link>https://uji.example/a?x=1&y=2</link></item>'),
    ['https://uji.example/a?x=1&y=2'],
  ],
  [
    'CDATA',
    rss('<item><title><![CDATA[Air <b>]]></title><link><![CDATA[ https://uji.example/a ]]></link></item>'),
    ['https://uji.example/a'],
  ],
  [
    'items without an address',
    rss('<item><title>Air</title></item><item><link>https://uji.example/b</link></item>'),
    ['https://uji.example/b'],
  ],
  [
    'addresses that are not of the web',
    rss('<item><link>file:///etc/passwd</link></item><item><link>https://uji.example/b</link></item>'),
    ['https://uji.example/b'],
  ],
])('a feed with %s is read', (_, xml, expected) => {
  expect(addresses(xml)).toEqual(expected);
});

test.each([
  ['without items', rss(''), /without items/],
  ['that is cut in half', '<rss version="2.0"><channel><item><title>Air</ti', /broken feed/],
  ['that is a page', '<html><body>Air</body></html>', /broken feed/],
  [
    'with entities that expand without end',
    rss('<item><link>&b;</link></item>', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'),
    /declares entities/,
  ],
])('a feed %s is refused', (_, xml, fault) => {
  expect(addresses(xml)).toMatch(fault);
});
