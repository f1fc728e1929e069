// Makes the name of an article's file: letters, figures and hyphens, so that no source can lead out of the folder.
import { fold } from '../../text/fold.ts';

const longest = 80;

/** A name for a file, without its ending, from the name or the address of a source. */
export function slug(source: string): string {
  const name = fold(source.slice(0, 500))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return name || 'artikel';
}
