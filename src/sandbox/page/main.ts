// The page: one state, told by the server, drawn anew where it changed.
import './frame.ts';
import type { App } from './app.ts';
import { placeOf, wordsOf } from './app.ts';
import { createComposer } from './composer.ts';
import { createConversation } from './conversation.ts';
import { byId, el, fill, icon } from './dom.ts';
import { drawFaults } from './faults.ts';
import { icons } from './icons.ts';
import { remember, remembered } from './memory.ts';
import { drawMembers, drawRail } from './people.ts';
import { listen } from './server.ts';
import { channelIcon, drawSidebar } from './sidebar.ts';
import { initial, reduce, type State } from './state.ts';
import { createTheme } from './theme.ts';

let state: State = initial;
let stopListening: () => void = () => {};
const tellFor = 6000; // milliseconds

const app: App = {
  state: () => state,
  change: (change) => {
    const before = state;
    state = change(state);
    draw(before);
  },
  become: (member) => {
    remember('member', member);
    // What one saw does not stay for the other to see until the server answers.
    app.change((before) => ({ ...before, messages: new Map(), failures: [] }));
    listenAs(member);
  },
  tell: (words) => {
    const told = el('p', { class: 'toast' }, words);
    byId('toasts').append(told);
    setTimeout(() => told.remove(), tellFor);
  },
};

const conversation = createConversation(app);
const composer = createComposer(app);
const theme = createTheme(() => draw(state));

function listenAs(member: string | null): void {
  stopListening();
  stopListening = listen(
    member,
    (event) => app.change((before) => reduce(before, event)),
    (isConnected) => app.change((before) => ({ ...before, isConnected })),
  );
}

function draw(before: State): void {
  const { place, channel } = state;
  byId('notice').hidden = state.isConnected && (place?.isOnline ?? true);
  if (!place) return;
  if (!state.isConnected) fill(byId('notice'), wordsOf(app).unreachable);
  else if (!place.isOnline) fill(byId('notice'), wordsOf(app).botIsAway);
  const isSame = before.place === place && before.channel === channel;
  if (!isSame) drawAround();
  conversation.draw(before === state ? null : before);
}

/** All but the messages. */
function drawAround(): void {
  const { viewer, channels } = placeOf(app);
  const words = wordsOf(app);
  document.documentElement.lang = viewer.locale;
  document.title = 'Kutipan';
  drawRail(app);
  drawSidebar(app);
  drawMembers(app);
  drawFaults(app, () => showFaults(false));
  composer.refresh();
  theme.refresh(words);
  const open = channels.find(({ id }) => id === state.channel);
  fill(byId('channel-name'), open ? channelIcon(open.kind, 22) : null, el('h1', {}, open?.name ?? ''));
  byId('scroller').setAttribute('aria-label', open?.name ?? '');
  label('show-channels', words.openChannels, icons.menu);
  label('show-faults', words.faults, icons.bolt);
}

function label(id: string, words: string, path: string): void {
  const button = byId(id);
  button.setAttribute('aria-label', words);
  button.title = words;
  fill(button, icon(path, 22));
}

function showFaults(isShown: boolean): void {
  byId('faults').hidden = !isShown;
  byId('show-faults').setAttribute('aria-expanded', String(isShown));
}

function toggleSettings(isShown: boolean): void {
  byId('settings').hidden = !isShown;
  byId('viewer').setAttribute('aria-expanded', String(isShown));
}

byId('show-faults').addEventListener('click', () => showFaults(byId('faults').hidden === true));
byId('show-channels').addEventListener('click', () => document.body.classList.toggle('showing-channels'));
byId('veil').addEventListener('click', () => document.body.classList.remove('showing-channels'));
byId('viewer').addEventListener('click', () => toggleSettings(byId('settings').hidden === true));
document.addEventListener('mousedown', ({ target }) => {
  const isInside = [byId('settings'), byId('viewer')].some((each) => each.contains(target as Node));
  if (!isInside) toggleSettings(false);
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  toggleSettings(false);
  document.body.classList.remove('showing-channels');
});

listenAs(remembered('member'));
