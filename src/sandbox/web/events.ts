// Server-Sent Events: what happens in the guild, as one member sees it.
import type { ServerResponse } from 'node:http';
import type { APIMessage } from 'discord.js';
import type { Member } from '../world.ts';
import type { PageEvent } from './protocol.ts';
import { placeFor, sees } from './seen.ts';
import type { Site } from './site.ts';

const headers = { 'content-type': 'text/event-stream', connection: 'keep-alive' };

/** Tells a page what its viewer sees now, and from then on what changes, until it leaves. */
export function streamEvents({ world, gateway, examples }: Site, memberId: string, response: ServerResponse): void {
  const viewer = () => world.members.get(memberId);
  const send = (event: PageEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  const tellPlace = () => {
    const member = viewer();
    if (member) send({ type: 'place', place: placeFor(world, gateway, member, examples()) });
  };
  const tellMessage = (message: APIMessage) => {
    const member = viewer();
    if (member && sees(world, member, message)) send(eventOf(message, world.messages.has(message.id)));
  };
  response.writeHead(200, headers);
  tellPlace();
  send({ type: 'messages', messages: visible([...world.messages.values()], viewer(), world) });
  world.events.on('changed', tellPlace);
  world.events.on('message', tellMessage);
  response.on('close', () => {
    world.events.off('changed', tellPlace);
    world.events.off('message', tellMessage);
  });
}

function eventOf(message: APIMessage, isThere: boolean): PageEvent {
  return isThere ? { type: 'message', message } : { type: 'gone', id: message.id };
}

function visible(messages: readonly APIMessage[], member: Member | undefined, world: Site['world']): APIMessage[] {
  return member ? messages.filter((message) => sees(world, member, message)) : [];
}
