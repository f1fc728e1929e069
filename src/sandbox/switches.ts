// The faults that a developer can switch on by name: each happens once, at once or to the next thing that comes.
import { type Fault, rateLimited, unavailable } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { FaultName } from './web/protocol.ts';
import type { World } from './world.ts';

const anything = /./;
/** Milliseconds: a slow answer still comes in time, a late one does not. */
const [slow, late] = [1500, 4000];

/** What the next request of the bot gets. */
const toRequests: Readonly<Partial<Record<FaultName, () => Fault['instead']>>> = {
  slow: () => slow,
  late: () => late,
  'rate-limit': () => rateLimited(1),
  unavailable: () => unavailable,
  'hang-up': () => 'hang-up',
};

const toGateway: Readonly<Partial<Record<FaultName, (gateway: Gateway) => void>>> = {
  drop: (gateway) => gateway.drop(),
  reconnect: (gateway) => gateway.reconnect(),
  invalidate: (gateway) => gateway.invalidate(false),
  duplicate: (gateway) => gateway.repeatNext(),
  malformed: (gateway) => gateway.sendMalformed(),
};

const armedBy = new WeakMap<Fault, FaultName>();

export function switchOn(world: World, gateway: Gateway, name: FaultName): void {
  const instead = toRequests[name]?.();
  if (instead !== undefined) {
    const fault: Fault = { path: anything, times: 1, instead };
    armedBy.set(fault, name);
    world.faults.push(fault);
  }
  toGateway[name]?.(gateway);
  world.events.emit('changed');
}

/** The faults that wait for the bot's next request. */
export function armed({ faults }: World): FaultName[] {
  return faults.flatMap((fault) => (fault.times > 0 ? (armedBy.get(fault) ?? []) : []));
}
