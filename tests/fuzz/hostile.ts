// What hostile input is made of: news as it is written, broken in every way that somebody may think of.
import fc, { type Arbitrary } from 'fast-check';

/** Invented sentences with all that the extractor looks for, so that broken text still reaches its rules. */
const news = [
  '“Jembatan itu selesai bulan depan,” kata Bupati Suralaya Ratna Wulan, Senin (3/3/2031).',
  'Menurut Gubernur Darma Yusuf, kunjungan ke Suralaya dijadwalkan pada 17 Maret mendatang.',
  'Ia menambahkan bahwa pihaknya belum menerima undangan.',
  'Presiden Zubara akan bertolak ke Kota Melur paling cepat pekan depan, ujarnya.',
  'Juru bicara Kementerian Perhubungan membantah kabar itu, demikian laporan kantor berita Sanca.',
  '"The bridge will open in May," said Minister Ada Brook, who visited Melur on 3 March 2031.',
];
const pieces = [
  ...['“', '”', '"', "'", '‘', '«', ',', '.', ':', ';', '(', ')', '[', ']', '—', '-', '…', '\n', '\n\n', '\t', ' '],
  ...['kata', 'ujarnya', 'menurut', 'bahwa', 'mengunjungi', 'Senin', '(31/12/2030)', '32/13/0000', '17.000', 'WIB'],
  ...['**', '__', '||', '`', '```', '> ', '# ', '- ', '](https://a.example)', '<@1>', '<@&1>', '@everyone', '@here'],
  ...['\u0000', '\u200B', '\u202E', '\uFEFF', '\uD800', '\uDFFF', '👩‍👩‍👧', 'é', 'e\u0301', 'İ', 'ﬁ', '１２', '\u2028'],
  ...['__proto__', 'constructor', 'toString', '../../etc/passwd', '%s', '<script>globalThis.harmed = 1</script>'],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...news) },
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  { weight: 4, arbitrary: fc.constantFrom(...news.flatMap((sentence) => sentence.split(' '))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Repeats of one piece: what makes a careless regular expression backtrack. */
const repeated = fc
  .tuple(fc.constantFrom(...pieces, 'Aa ', 'Putri bin ', 'kata '), fc.integer({ min: 2, max: 400 }))
  .map(([piece, times]) => piece.repeat(times));

export const hostileText: Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(word, { maxLength: 24 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.array(word, { maxLength: 24 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: repeated },
);

const question = [
  'kapan',
  'siapa',
  'yg bilang',
  'apa kata',
  'when did',
  'who said',
  'menurut',
  'setelah Mei',
  '?',
  'soal',
];
const asked = ['jembatan', 'Suralaya', 'Ratna Wulan', 'Gubernur', 'kronologi', 'sejak 2031', 'gubernur suralya'];

/** Questions of up to some hundred characters, real words among them. */
export const hostileQuestion: Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...question, ...asked), word), { minLength: 1, maxLength: 10 })
  .map((words) => words.join(' ').slice(0, 400));

const keys = ['title', 'publisher', 'author', 'published', 'publishedFrom', 'url', 'language', 'text', 'origin', 'x'];
const values = [
  '2031-03-04',
  '2031-13-40',
  'id',
  'xx',
  'digest',
  'https://a.example',
  'javascript:alert(1)',
  '[a',
  '&a *a',
  '|',
  '',
];

const headLine = fc
  .tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...values), hostileText))
  .map(([key, value]) => `${key}: ${value}`);
const plainHead = fc.constant("title: 'Bupati Suralaya Bicara soal Jembatan'\npublished: 2031-03-04");

/** Files of the corpus: half of them with a head that is in order, so that their text is read. */
export const articleFile: Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      plainHead,
      fc.array(headLine, { maxLength: 6 }).map((lines) => lines.join('\n')),
    ),
    fc.array(hostileText, { maxLength: 6 }),
    fc.constantFrom('---\n', '---', '', '--- \r\n'),
  )
  .map(([head, paragraphs, fence]) => `---\n${head}\n${fence}\n${paragraphs.join('\n\n')}\n`);

const yamlWord = fc.oneof(
  fc.constantFrom(
    'people',
    'name',
    'spellings',
    'roles',
    'organisations',
    'places',
    'country',
    'sort',
    'speaksFor',
    'from',
  ),
  fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '\n',
    '\n  ',
    '&a',
    '*a',
    '!!js/function',
    '<<',
    '"',
    "'",
    '|',
    '>',
    '2031-02-30',
  ),
  fc.constantFrom('Ratna Wulan', 'Suralaya', 'country', 'city', 'Menteri Luar Negeri'),
  hostileText,
);
const entry = fc
  .tuple(fc.constantFrom('people', 'organisations', 'places'), hostileText, hostileText)
  .map(
    ([list, name, spelling]) =>
      `${list}:\n  - { name: ${JSON.stringify(name)}, spellings: [${JSON.stringify(spelling)}] }`,
  );

export const storyFile: Arbitrary<string> = fc.oneof(
  fc.array(yamlWord, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(entry, { maxLength: 3 }).map((entries) => `title: Jembatan\n${entries.join('\n')}`),
);

const tag = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="detail">',
    '</div>',
    '<br>',
    '<article>',
    '</article>',
    '<h1>',
    '</h1>',
    '<!--',
    '-->',
  ],
  ...[
    '<script>globalThis.harmed = 1</script>',
    '<img src=x onerror="globalThis.harmed = 1">',
    '<a href="javascript:x">',
  ],
  ...[
    '<meta property="og:title" content="',
    '">',
    '<style>',
    '</style>',
    '<svg onload=x>',
    '<template>',
    '&nbsp;',
    '&#0;',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
    '{"@graph":[',
    '}</script>',
    ']',
    '&amp;',
    '<',
    '>',
  ],
);

const paragraph = fc.oneof(fc.constantFrom(...news), hostileText).map((text) => `<p>${text} ${news[0]}</p>`);
const soup = fc.array(fc.oneof(tag, tag, hostileText), { maxLength: 40 }).map((parts) => parts.join(''));

/** Pages: some nothing but soup, others an article with soup in it. */
export const pageSource: Arbitrary<string> = fc.oneof(
  soup.map((body) => `<html><body>${body}`),
  fc
    .tuple(soup, fc.array(paragraph, { minLength: 6, maxLength: 12 }), soup)
    .map(
      ([before, paragraphs, after]) =>
        `<html><head><title>Bupati Suralaya Bicara soal Jembatan</title></head><body>${before}<article>` +
        `<h1>Bupati Suralaya Bicara soal Jembatan</h1>${paragraphs.join('')}${after}</article></body></html>`,
    ),
);

const feedTag = fc.constantFrom(
  ...[
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<link>https://a.example/1</link>',
    '<title>',
    '</title>',
  ],
  ...[
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<link href="https://a.example/2"/>',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '&a;',
    '<pubDate>',
    '</pubDate>',
    '</channel>',
    '</rss>',
  ],
);

export const feedSource: Arbitrary<string> = fc
  .array(fc.oneof(feedTag, feedTag, hostileText), { maxLength: 40 })
  .map((parts) => `<?xml version="1.0"?>${parts.join('')}`);

/** Names of files and addresses that lead elsewhere, or nowhere. */
export const sourceName: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '../../outside',
    '/etc/passwd',
    'C:\\x',
    '.hidden',
    'a/../../b',
    'CON',
    '-rf',
    'index',
    '..',
    '%2e%2e%2f',
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  hostileText,
);
