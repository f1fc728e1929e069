// What a member does on the page, and what is shown when nothing comes of it.
import type { APIMessage } from 'discord.js';
import { type App, attempt, placeOf } from './app.ts';
import { commandLabel } from './commands.ts';
import { openForm } from './form.ts';
import { server, type Values } from './server.ts';

const here = (app: App) => ({ as: placeOf(app).viewer.user.id, channel: app.state().channel ?? '' });

/** Writes a message. Names behind an @ become mentions, as in Discord's client. */
export async function write(app: App, text: string): Promise<void> {
  const { bot, members } = placeOf(app);
  const users = [bot, ...members.map(({ user }) => user)];
  const mentioned = users.reduce(
    (written, { id, username }) => written.replaceAll(`@${username}`, `<@${id}>`),
    text.trim(),
  );
  if (mentioned !== '') await attempt(app, () => server.say({ ...here(app), text: mentioned }));
}

/** Uses a slash command. */
export async function use(app: App, name: string, options: Values): Promise<void> {
  const at = here(app);
  const result = await attempt(app, () => server.command({ ...at, name, options }));
  if (result?.outcome === 'failed') fail(app, at.channel, name);
  if (result?.outcome === 'form') openForm(app, result);
}

/** Uses a message command on a message. */
export async function applyTo(app: App, name: string, message: APIMessage): Promise<void> {
  const { as } = here(app);
  const result = await attempt(app, () => server.apply({ as, name, message: message.id }));
  if (result?.outcome === 'failed') fail(app, message.channel_id, name);
}

/** Presses a button. */
export async function press(app: App, message: APIMessage, button: string): Promise<void> {
  const { as } = here(app);
  const result = await attempt(app, () => server.press({ as, message: message.id, button }));
  if (result?.outcome === 'form') openForm(app, result);
  if (result?.outcome !== 'failed') return;
  app.change((state) => ({ ...state, failed: new Set([...state.failed, message.id]) }));
}

export async function dismiss(app: App, message: APIMessage): Promise<void> {
  await attempt(app, () => server.dismiss(message.id));
}

function fail(app: App, channel: string, name: string): void {
  const { commands, viewer } = placeOf(app);
  const failure = { channel, command: commandLabel(commands, name, viewer.locale), at: new Date().toISOString() };
  app.change((state) => ({ ...state, failures: [...state.failures, failure] }));
}
