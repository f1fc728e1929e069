// What a bot asks about itself: the gateway's address, its application, its user.
import { type Call, type Reply, route } from './route.ts';

export const selfRoutes = [
  route('GET', '/gateway', ({ world }) => ({ status: 200, body: { url: world.gatewayUrl() } }), false),
  route('GET', '/gateway/bot', gatewayBot),
  route('GET', '/applications/@me', application),
  route('GET', '/oauth2/applications/@me', application),
  route('GET', '/users/@me', ({ world }) => ({ status: 200, body: world.bot })),
  route('GET', '/users/@me/guilds', ({ world: { guild } }) => ({
    status: 200,
    body: [{ id: guild.id, name: guild.name }],
  })),
];

export const loginsADay = 1000;

function gatewayBot({ world }: Call): Reply {
  const remaining = Math.max(0, loginsADay - world.identifies);
  const limit = { total: loginsADay, remaining, reset_after: 14_400_000, max_concurrency: 1 };
  return { status: 200, body: { url: world.gatewayUrl(), shards: world.shards, session_start_limit: limit } };
}

function application({ world }: Call): Reply {
  const { id, name } = world.application;
  return { status: 200, body: { id, name, description: '', icon: null, bot_public: true, flags: 0, verify_key: '' } };
}
