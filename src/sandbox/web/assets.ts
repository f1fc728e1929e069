// The files that the page is made of. Its script is put together from TypeScript when it is first asked for: there is no build
// step between a clone and the page.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

const pageFolder = new URL('../page/', import.meta.url);
const styles = ['theme', 'layout', 'messages', 'components', 'composer', 'panels'];

const makers: Readonly<Record<string, () => Promise<Asset>>> = {
  '/': async () => ({ type: 'text/html; charset=utf-8', body: await readPage('index.html') }),
  '/page.css': async () => ({
    type: 'text/css; charset=utf-8',
    body: (await Promise.all(styles.map((name) => readPage(`styles/${name}.css`)))).join('\n'),
  }),
  '/page.js': async () => ({ type: 'text/javascript; charset=utf-8', body: await bundled() }),
  '/icon.svg': async () => ({ type: 'image/svg+xml', body: await readPage('icon.svg') }),
};

const made = new Map<string, Promise<Asset>>();

/** @returns null where there is no such file */
export function assetFor(path: string): Promise<Asset> | null {
  const known = made.get(path);
  if (known) return known;
  const maker = Object.hasOwn(makers, path) ? makers[path] : undefined;
  if (!maker) return null;
  const asset = maker();
  made.set(path, asset);
  return asset;
}

function readPage(name: string): Promise<string> {
  return readFile(new URL(name, pageFolder), 'utf8');
}

async function bundled(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', pageFolder))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
