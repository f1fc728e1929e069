// Tells addresses of the open internet from those of the machine's own networks, which an import must not reach by a link.
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const closed = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  closed.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  closed.addSubnet(network, bits, 'ipv6');
}

/** Raised where an address leads into a private network; the message is for the user. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/** Whether an IP address belongs to this machine or to a private, local or reserved network. */
export function isPrivate(ip: string): boolean {
  const family = isIP(ip);
  return family === 0 || closed.check(ip, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Refuses an IP address that is written out in a URL; a host's name is looked up by `publicLookup`.
 *
 * @throws {PrivateAddressError}
 */
export function refusePrivateHost(hostname: string): void {
  const ip = hostname.replace(/^\[|\]$/g, '');
  if (isIP(ip) !== 0 && isPrivate(ip)) throw refusal(hostname);
}

/** Looks a host up for one connection and refuses it when any of its addresses is private: what was checked is what is connected to. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const first = addresses[0];
    if (!first || addresses.some(({ address }) => isPrivate(address))) return callback(refusal(hostname), '', 0);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

function refusal(hostname: string): PrivateAddressError {
  return new PrivateAddressError(
    `${hostname} lies in a private network, which an import does not reach; --allow-private lets it`,
  );
}
