// The paragraphs around a finding, with the answering sentence marked.
import { dayInWords } from '../answers/wording.ts';
import { languages } from '../language/index.ts';
import type { Finding, LanguageCode } from '../model.ts';
import { articleButton } from './buttons.ts';
import { literal } from './escape.ts';
import { outletLink } from './finding.ts';
import { cut } from './limits.ts';
import { colours, container, type Message, message, privately, row, separated, text } from './message.ts';
import { endOf, shown } from './shown.ts';

/** In characters as sent. */
const longest = { title: 200, neighbour: 600, around: 500, sentence: 1200 } as const;

/** For the one who asked for it alone: it would fill a channel. */
export function contextMessage(finding: Finding, language: LanguageCode): Message {
  const { article, number } = finding.paragraph;
  const around = (offset: number) => {
    const paragraph = article.paragraphs.find((each) => each.number === number + offset);
    return paragraph ? [[text(shown(paragraph.text, longest.neighbour))]] : [];
  };
  const link = articleButton(finding, language);
  const groups = [
    [text(...titleLines(finding, language))],
    ...around(-1),
    [text(`> ${marked(finding)}`)],
    ...around(1),
    ...(link.length > 0 ? [[row(...link)]] : []),
  ];
  return privately(message(container(colours.aside, ...separated(groups))));
}

function titleLines({ paragraph: { article, number } }: Finding, language: LanguageCode): string[] {
  const { phrases } = languages[language];
  const published = article.published === undefined ? phrases.undated : dayInWords(article.published, language);
  const place = [outletLink(article, language), published, phrases.paragraph(number)];
  const parts = article.text === 'digest' ? [...place, `**${phrases.digest}**`] : place;
  return [`**${shown(article.title, longest.title)}**`, `-# ${parts.join(' · ')}`];
}

function marked({ paragraph, sentence }: Finding): string {
  const before = endOf(literal(paragraph.text.slice(0, sentence.start)), longest.around);
  const after = cut(literal(paragraph.text.slice(sentence.end)), longest.around);
  return [before, `**${shown(sentence.text, longest.sentence)}**`, after].filter(Boolean).join(' ');
}
