// One question of every kind, and those that nobody should ask, for tests of whatever answers them.
import fc, { type Arbitrary } from 'fast-check';
import { type Button, nobody } from '../../../src/discord/button-id.ts';
import { coverageMark } from '../../../src/discord/coverage-mark.ts';
import type { Kind, Pressed, Questions } from '../../../src/discord/desk/asked.ts';
import { referenceTo } from '../../../src/discord/reference.ts';
import type { Library } from '../../../src/library/library.ts';

/** A kind and what is asked, together. */
export type Asked = { [K in Kind]: readonly [kind: K, asked: Questions[K]] }[Kind];

export function command(
  name: string,
  filled: Questions['command']['filled'] = {},
  target: string | null = null,
): Asked {
  const more = { language: 'id', isPrivate: false, logsQuestions: false } as const;
  return ['command', { command: name, filled, target, ...more }];
}

export function press(button: Pressed['button'], isPrivate = false): Asked {
  return ['press', { button, head: '### Judul', isPrivate, logsQuestions: false }];
}

/** What a member may ask, with a name for each. */
export function questionsOn(library: Library): Record<string, Asked> {
  const [statement] = library.statements;
  if (!statement) throw new Error('nobody says anything');
  const sentence = statement.quotes[0];
  const finding = { paragraph: statement.paragraph, sentence, statement, visit: null, alsoIn: [], score: 1 };
  const references = [referenceTo(library, finding)];
  const placed = { asker: nobody, from: 0, coverage: coverageMark(library) };
  const request = { about: null, speaker: null, after: null, before: null, language: 'id' } as const;
  const page = { asker: nobody, language: 'id', found: true, hasHead: true, from: 0, references } as const;
  return {
    'who said': command('who-said', { words: 'jembatan' }),
    'when a visit is': command('when-visit'),
    'any question': command('ask', { question: 'siapa yang bilang jembatan selesai?' }),
    'a timeline': command('timeline', { after: '2031-03-01' }),
    speakers: command('speakers'),
    sources: command('sources'),
    about: command('about'),
    'a message': command('Find in coverage', {}, 'Jembatan itu selesai bulan depan'),
    'a mention': ['mention', { question: 'apa kata Ratna?', language: 'en' }],
    'a bare mention': ['mention', { question: '', language: 'id' }],
    'what is typed': ['typing', { key: 'speaker', typed: 'rat', language: 'id', filled: { words: 'jembatan' } }],
    'the context': press({ kind: 'context', language: 'id', at: 0, reference: references[0] ?? '' }),
    'another page': press({ kind: 'next', ...page }),
    'sharing an answer': press({ kind: 'share', ...page }, true),
    'a later page': press({ kind: 'later', ...placed, request }),
    'sharing a list': press({ kind: 'shareList', ...placed, list: 'sources', language: 'id' }, true),
    'a list of another coverage': press({ kind: 'listOn', ...placed, coverage: 'gone', list: 'about', language: 'en' }),
    'no command': command('gone'),
    'no words': command('who-said'),
    'half a day': command('timeline', { after: 'x' }),
    'a long question': command('ask', { question: 'panjang '.repeat(200) }),
  };
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('@everyone', '\uD800', '\u202E', '\\', '"', ' ', 'a'), maxLength: 100 }),
  fc.constantFrom('__proto__', 'constructor', '{}', ' '.repeat(9000), 'jembatan '.repeat(3000)),
);
const filled = fc.dictionary(
  fc.constantFrom('words', 'speaker', 'source', 'after', 'before', 'visitor', 'place'),
  anyText,
);
const language = fc.constantFrom('id' as const, 'en' as const);
const buttons = fc.record({ asker: anyText, from: fc.nat(), coverage: anyText, language });
const kinds = fc.constantFrom<Button['kind'][]>('listOn', 'shareList', 'listBack');

/** Whatever a forged interaction may bring. */
export const hostileQuestion: Arbitrary<Asked> = fc.oneof(
  fc
    .tuple(fc.constantFrom('who-said', 'when-visit', 'timeline', 'gone', '__proto__'), filled)
    .map(([name, options]) => command(name, options)),
  anyText.map((question) => command('ask', { question })),
  fc.tuple(anyText, language).map(([question, each]): Asked => ['mention', { question, language: each }]),
  fc
    .tuple(fc.constantFrom('words' as const, 'speaker' as const, 'question' as const), anyText, filled, language)
    .map(([key, typed, options, each]): Asked => ['typing', { key, typed, language: each, filled: options }]),
  fc.tuple(kinds, buttons).map(([kind, more]) => press({ kind, ...more, list: 'sources' } as Pressed['button'])),
  anyText.map((reference) => press({ kind: 'context', language: 'id', at: 0, reference })),
);
