// The edges: the server's sign at the left, its members at the right.
import { type App, placeOf, wordsOf } from './app.ts';
import { avatarOf } from './avatars.ts';
import { byId, el, fill } from './dom.ts';
import { languageNames } from './words/index.ts';

export function drawRail(app: App): void {
  const { guild } = placeOf(app);
  fill(byId('rail'), el('img', { src: '/icon.svg', alt: guild.name, class: 'rail-guild' }));
}

export function drawMembers(app: App): void {
  const { members, bot, isOnline } = placeOf(app);
  const words = wordsOf(app);
  const people = members.map(({ user, locale }) => drawMember(user, true, languageNames[locale as 'id'] ?? locale));
  const panel = byId('members');
  panel.setAttribute('aria-label', words.members);
  fill(
    panel,
    el('h2', {}, `${words.apps} — 1`),
    el('ul', {}, drawMember(bot, isOnline, isOnline ? words.online : words.offline)),
    el('h2', {}, `${words.members} — ${members.length}`),
    el('ul', {}, ...people),
  );
}

function drawMember(user: Parameters<typeof avatarOf>[0], isOnline: boolean, note: string): HTMLElement {
  const picture = el(
    'span',
    { class: isOnline ? 'avatar online' : 'avatar' },
    el('img', { src: avatarOf(user), alt: '' }),
  );
  const tag = user.bot ? el('span', { class: 'app-tag' }, 'App') : null;
  const texts = el(
    'span',
    { class: 'member-texts' },
    el('b', {}, user.username, tag),
    note ? el('small', {}, note) : null,
  );
  return el('li', {}, picture, texts);
}
