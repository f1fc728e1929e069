// The left side: the server's channels, direct messages, and who one is.
import type { PageChannel } from '../web/protocol.ts';
import { type App, attempt, placeOf, wordsOf } from './app.ts';
import { avatarOf } from './avatars.ts';
import { byId, el, fill, icon, refill } from './dom.ts';
import { icons } from './icons.ts';
import { server } from './server.ts';
import { languageNames } from './words/index.ts';

const channelIcons: Readonly<Record<PageChannel['kind'], string>> = {
  text: icons.hash,
  thread: icons.thread,
  direct: icons.at,
  elsewhere: icons.globe,
};

export function channelIcon(kind: PageChannel['kind'], size = 20): SVGSVGElement {
  return icon(channelIcons[kind], size);
}

export function drawSidebar(app: App): void {
  const { guild, channels, viewer } = placeOf(app);
  const words = wordsOf(app);
  fill(byId('guild-name'), guild.name);
  byId('channels').setAttribute('aria-label', words.openChannels);
  refill(
    byId('channels'),
    ...group(
      app,
      words.channels,
      channels.filter(({ kind }) => kind === 'text' || kind === 'thread'),
    ),
    ...group(
      app,
      words.directMessages,
      channels.filter(({ kind }) => kind === 'direct'),
    ),
    ...group(
      app,
      words.elsewhere,
      channels.filter(({ kind }) => kind === 'elsewhere'),
    ),
  );
  const note = languageNames[viewer.locale as keyof typeof languageNames] ?? viewer.locale;
  fill(
    byId('viewer'),
    el('img', { src: avatarOf(viewer.user), alt: '' }),
    el('span', { class: 'viewer-texts' }, el('b', {}, viewer.user.username), el('small', {}, note)),
    el('span', { class: 'viewer-icon' }, icon(icons.gear)),
  );
  byId('viewer').setAttribute('aria-label', `${words.settings}: ${viewer.user.username}, ${note}`);
  drawSettings(app);
}

function group(app: App, title: string, channels: readonly PageChannel[]): HTMLElement[] {
  if (channels.length === 0) return [];
  const id = `group-${channels[0]?.kind}`;
  return [
    el('h2', { id }, title),
    el('ul', { 'aria-labelledby': id }, ...channels.map((each) => drawChannel(app, each))),
  ];
}

function drawChannel(app: App, { id, kind, name }: PageChannel): HTMLElement {
  const isOpen = app.state().channel === id;
  const choose = () => {
    document.body.classList.remove('showing-channels');
    app.change((state) => ({ ...state, channel: id }));
  };
  const picture = kind === 'direct' ? el('img', { src: avatarOf(placeOf(app).bot), alt: '' }) : channelIcon(kind);
  const properties = {
    type: 'button',
    class: 'channel',
    'aria-current': isOpen ? 'page' : null,
    on: { click: choose },
  };
  return el('li', { class: kind }, el('button', properties, picture, el('span', {}, name)));
}

/** Which member one is, and the languages; drawn into the panel that opens above one's name. */
function drawSettings(app: App): void {
  const { members, viewer, guild } = placeOf(app);
  const words = wordsOf(app);
  const choice = (label: string, isChosen: boolean, choose: () => void, picture?: Node) =>
    el(
      'button',
      { type: 'button', role: 'radio', 'aria-checked': String(isChosen), on: { click: choose } },
      picture,
      label,
    );
  const languages = (chosen: string, choose: (locale: string) => void) =>
    Object.entries(languageNames).map(([locale, name]) => choice(name, chosen === locale, () => choose(locale)));
  const people = members.map(({ user }) => {
    const picture = el('img', { src: avatarOf(user), alt: '' });
    return choice(user.username, user.id === viewer.user.id, () => app.become(user.id), picture);
  });
  const mine = languages(
    viewer.locale,
    (locale) => void attempt(app, () => server.language({ as: viewer.user.id, locale })),
  );
  const everybodys = languages(guild.locale, (locale) => void attempt(app, () => server.language({ locale })));
  const titled = (title: string, choices: readonly HTMLElement[]) => [
    el('h3', {}, title),
    el('div', { role: 'radiogroup', 'aria-label': title }, ...choices),
  ];
  refill(
    byId('settings'),
    ...titled(words.you, people),
    ...titled(words.language, mine),
    ...titled(words.serverLanguage, everybodys),
  );
}
