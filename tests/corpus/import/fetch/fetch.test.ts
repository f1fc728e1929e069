import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type FetchLimits, fetchAddress, userAgent, usualLimits } from '../../../../src/corpus/import/fetch/fetch.ts';
import { openSite, type Site } from './site.ts';

const limits: FetchLimits = { allowPrivate: true, timeout: 2000, largestBytes: 200_000, mostRedirects: 5 };
const html = { 'content-type': 'text/html; charset=windows-1252' };
const page = '<p>Air surut.</p>';
const endless = gzipSync(Buffer.alloc(50 * 1024 * 1024));

const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.writeHead(200, html).end(page),
  '/gzip': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/deflate': (_, response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(deflateSync(page)),
  '/brotli': (_, response) =>
    response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page)),
  '/moved': (_, response) => response.writeHead(302, { location: 'page' }).end(),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-nowhere': (_, response) => response.writeHead(302).end(),
  '/login': (_, response) => response.writeHead(403, html).end(),
  '/gone': (_, response) => response.writeHead(404, html).end(),
  '/often': (_, response) => response.writeHead(429, html).end(),
  '/broken': (_, response) => response.writeHead(500, html).end(),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/two-gigabytes': (_, response) => void response.writeHead(200, { ...html, 'content-length': 2 ** 31 }).write('x'),
  '/endless': (_, response) => {
    response.writeHead(200, html);
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/bomb': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(endless),
  '/no-gzip': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(page),
  '/silent': () => undefined,
  '/half': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': 1000 });
    response.write('half', () => response.destroy());
  },
};

let site: Site;
beforeAll(async () => {
  site = await openSite((request, response) => answers[request.url ?? '']?.(request, response));
});
afterAll(() => site.close());

const ask = (path: string, own: Partial<FetchLimits> = {}) =>
  fetchAddress(`${site.address}${path}`, { ...limits, ...own });

describe('fetching', () => {
  test.each(['/page', '/gzip', '/deflate', '/brotli', '/moved'])('%s gives the page', async (path) => {
    const fetched = await ask(path);
    expect('bytes' in fetched && Buffer.from(fetched.bytes).toString()).toBe(page);
    expect(fetched).toMatchObject({ charset: 'windows-1252' });
  });

  it('tells where a redirect led, and who asks', async () => {
    expect(await ask('/moved')).toMatchObject({ address: `${site.address}/page` });
    expect(site.asked.at(-1)?.headers['user-agent']).toBe(userAgent);
  });

  test.each<[string, RegExp, Partial<FetchLimits>?]>([
    ['/loop', /^redirects more than 5 times$/],
    ['/to-file', /^redirects to "file:\/\/\/etc\/passwd", which is not fetched$/],
    ['/to-nowhere', /^answers 302 without saying where to go$/],
    ['/login', /^answers 403: it may be read after a login/],
    ['/gone', /^answers 404: there is no such page$/],
    ['/often', /^answers 429: .* later$/],
    ['/broken', /^answers 500$/],
    ['/picture', /^is image\/png, not a page/],
    ['/two-gigabytes', /^is larger than/],
    ['/endless', /^is larger than/],
    ['/bomb', /^is larger than/],
    ['/no-gzip', /^cannot be fetched: incorrect header check$/],
    ['/silent', /^did not answer within 0\.2 s$/, { timeout: 200 }],
    ['/half', /^broke off in mid-answer$/],
    ['/page', /^127\.0\.0\.1 lies in a private network/, { allowPrivate: false }],
  ])('%s is refused', async (path, fault, own) => {
    expect(await ask(path, own)).toEqual({ fault: expect.stringMatching(fault) });
  });

  test.each([
    ['ftp://uji.example/a', /^is no address that begins with http/],
    ['file:///etc/passwd', /^is no address/],
    ['http://', /^is no address/],
    ['http://localhost:1/', /^localhost lies in a private network/],
    ['http://[::1]:1/', /lies in a private network/],
    ['http://0x7f.1/', /lies in a private network/],
    ['http://2130706433/', /lies in a private network/],
    ['http://[::ffff:10.0.0.1]/', /lies in a private network/],
  ])('%s is refused before anything is asked', async (address, fault) => {
    expect(await fetchAddress(address, usualLimits)).toEqual({ fault: expect.stringMatching(fault) });
  });

  it('follows no redirect into a private network', async () => {
    const before = site.asked.length;
    expect(await ask('/moved', { allowPrivate: false })).toHaveProperty('fault');
    expect(site.asked.length).toBe(before);
  });
});
