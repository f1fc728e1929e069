// What a member does on the page: checked, and done in the guild.
import { once } from 'node:events';
import { GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';
import { apply, autocomplete, channelOf, press, say, slash, submit } from '../deeds.ts';
import { guildPayload } from '../payloads.ts';
import { firstAnswer } from '../routes/interactions.ts';
import { switchOn } from '../switches.ts';
import type { Exchange, World } from '../world.ts';
import { faultNames, type Outcome, paths } from './protocol.ts';
import type { Site } from './site.ts';

const id = z.string().regex(/^\d{1,20}$/);
const values = z.record(z.string(), z.union([z.string().max(6000), z.number(), z.boolean()]));
const member = { as: id };
const locale = z.enum(['en-US', 'id']);
const longestMessage = 2000;

/** A thing that can be done: what it needs, and the doing. */
interface Action {
  readonly run: (site: Site, body: unknown) => unknown;
}

function action<S extends z.ZodRawShape>(
  shape: S,
  run: (site: Site, given: z.output<z.ZodObject<S>>) => unknown,
): Action {
  const type = z.object(shape);
  return { run: (site, body) => run(site, type.parse(body)) };
}

export const actions: Readonly<Record<string, Action>> = {
  [paths.say]: action(
    { ...member, channel: id, text: z.string().trim().min(1).max(longestMessage) },
    ({ world }, { as, channel, text }) => ({ id: say(world, memberOf(world, as), channelOf(world, channel), text).id }),
  ),
  [paths.command]: action(
    { ...member, channel: id, name: z.string(), options: values },
    ({ world }, { as, channel, name, options }) =>
      outcome(world, slash(world, memberOf(world, as), channelOf(world, channel), name, options)),
  ),
  [paths.suggest]: action(
    { ...member, channel: id, name: z.string(), options: values, focused: z.string() },
    async ({ world }, { as, channel, name, options, focused }) => {
      const exchange = autocomplete(world, memberOf(world, as), channelOf(world, channel), name, options, focused);
      await acknowledged(world, exchange);
      return { choices: exchange.choices };
    },
  ),
  [paths.apply]: action({ ...member, name: z.string(), message: id }, ({ world }, { as, name, message: target }) => {
    const message = messageOf(world, target);
    return outcome(world, apply(world, memberOf(world, as), channelOf(world, message.channel_id), name, message));
  }),
  [paths.press]: action(
    { ...member, message: id, button: z.string() },
    ({ world }, { as, message: target, button }) => {
      const message = messageOf(world, target);
      return outcome(world, press(world, memberOf(world, as), channelOf(world, message.channel_id), message, button));
    },
  ),
  [paths.submit]: action({ token: z.string(), fields: z.record(z.string(), z.string()) }, ({ world }, given) => {
    const exchange = world.exchanges.get(given.token);
    if (!exchange) throw new Error('The form is not open any more');
    return outcome(world, submit(world, exchange, given.fields));
  }),
  // A private answer is gone once its reader does not want to see it any longer.
  [paths.dismiss]: action({ message: id }, ({ world }, { message: target }) => {
    const message = messageOf(world, target);
    world.messages.delete(message.id);
    world.events.emit('message', message);
    return {};
  }),
  [paths.language]: action({ as: id.optional(), locale }, ({ world }, { as, locale: chosen }) => {
    if (as === undefined) setGuildLocale(world, chosen);
    else world.members.set(as, { ...memberOf(world, as), locale: chosen });
    world.events.emit('changed');
    return {};
  }),
  [paths.fault]: action({ name: z.enum(faultNames) }, ({ world, gateway }, { name }) => {
    switchOn(world, gateway, name);
    return {};
  }),
};

function memberOf(world: World, as: string) {
  const found = world.members.get(as);
  if (!found) throw new Error('The sandbox has no such member');
  return found;
}

function messageOf(world: World, target: string) {
  const found = world.messages.get(target);
  if (!found) throw new Error('The message is gone');
  return found;
}

function setGuildLocale(world: World, chosen: 'en-US' | 'id'): void {
  world.guild.locale = chosen;
  world.events.emit('dispatch', GatewayDispatchEvents.GuildUpdate, {
    ...guildPayload(world),
    guild_id: world.guild.id,
  });
}

async function outcome(world: World, exchange: Exchange): Promise<Outcome> {
  await acknowledged(world, exchange);
  if (exchange.callback === null) return { outcome: 'failed' };
  if (exchange.modal) return { outcome: 'form', token: exchange.token, form: exchange.modal };
  return { outcome: 'answered' };
}

/** Resolves when the bot has answered, or can no longer answer. */
async function acknowledged({ events }: World, exchange: Exchange): Promise<void> {
  const signal = AbortSignal.timeout(firstAnswer);
  while (exchange.callback === null && !signal.aborted) {
    await once(events, 'exchange', { signal }).catch(() => {});
  }
}
