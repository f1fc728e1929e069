// What stands at the beginning of a channel: what this is, and questions to click.
import { type App, placeOf, wordsOf } from './app.ts';
import { write } from './deeds.ts';
import { el, icon } from './dom.ts';
import { icons } from './icons.ts';
import { pageLanguage } from './words/index.ts';

export function drawBeginning(app: App): HTMLElement {
  const { channels, bot, examples, viewer } = placeOf(app);
  const channel = channels.find(({ id }) => id === app.state().channel);
  const { begin } = wordsOf(app);
  const isElsewhere = channel?.kind === 'elsewhere';
  const isDirect = channel?.kind === 'direct';
  const questions = isElsewhere ? [] : examples[pageLanguage(viewer.locale)];
  const ask = (question: string) => void write(app, isDirect ? question : `@${bot.username} ${question}`);
  const buttons = questions.map((question) =>
    el(
      'button',
      { type: 'button', class: 'example', on: { click: () => ask(question) } },
      icon(icons.quote, 18),
      el('span', {}, question),
    ),
  );
  return el(
    'li',
    { class: 'beginning' },
    el('div', { class: 'beginning-icon' }, isDirect ? el('img', { src: '/icon.svg', alt: '' }) : icon(icons.hash, 40)),
    el('h1', {}, isDirect ? begin.direct(bot.username) : begin.channel(channel?.name ?? '')),
    el('p', {}, isElsewhere ? begin.noteElsewhere : begin.note),
    buttons.length > 0 && el('div', { class: 'examples' }, el('h2', {}, begin.tryThese), ...buttons),
    !isElsewhere && el('p', { class: 'hint' }, begin.hint),
  );
}
