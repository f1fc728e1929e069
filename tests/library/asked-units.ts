// What a question asks of a few paragraphs, for the tests of questions in another language than the articles.
import { readQuestion } from '../../src/library/question.ts';
import { Shelf } from '../../src/library/shelf.ts';
import { relatedNames } from '../../src/library/units.ts';
import type { LanguageCode } from '../../src/model.ts';
import { buildNames } from '../../src/story/names.ts';

export const indonesian = [
  'Perdana menteri mengirim pesawat tempur ke pulau itu dan menolak gencatan senjata.',
  'Pemerintah memesan dua belas satelit dari sebuah pabrik kapal.',
  'Atlet itu bermain di stadion utama pada malam hari, lalu minum air.',
  'Undangan diterima; delegasi akan berangkat secepatnya.',
];
export const english = ['The prime minister ordered twelve satellites and praised the invitation.'];

/** What a question asks of these paragraphs: each unit as asked, with the stems that express it. */
export function units(
  question: string,
  code: LanguageCode,
  texts: Readonly<Partial<Record<LanguageCode, readonly string[]>>>,
) {
  const names = buildNames(null, []);
  const shelf = new Shelf(names);
  for (const language of ['id', 'en'] as const) {
    for (const [at, text] of (texts[language] ?? []).entries()) {
      const article = {
        id: `${language}${at}`,
        title: 'T',
        language,
        text: 'full',
        origin: 'o',
        paragraphs: [],
      } as const;
      shelf.add({ article, number: 1, kind: 'body', text }, { dates: [], statements: [], visits: [] });
    }
  }
  const lexis = { names, shelf, related: relatedNames(names), widened: false };
  return readQuestion(question, code, lexis).units.map(({ written, stems, idf }) => ({
    written,
    stems: stems.map(({ stem }) => shelf.terms.text(stem)),
    idf,
  }));
}

export const asked = (question: string, code: LanguageCode, texts: Parameters<typeof units>[2]) =>
  units(question, code, texts).map(({ written, stems }) => [written, ...new Set(stems)]);
