// Walks the tree of an article and cuts it into lines: one for each paragraph, heading, caption and `<br>`.
import type { ParagraphKind } from '../../../model.ts';
import { cleanSpace, type Line } from '../lines.ts';
import { element, type PageNode, text } from './dom.ts';

const inline = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED VIDEO AUDIO SVG CANVAS FORM BUTTON SELECT INPUT TEXTAREA NAV HEAD'.split(
    ' ',
  ),
);
const heading = /^H[1-6]$/;
const captionClass = /(?:^|[\s_-])(?:caption|figcaption|wp-caption-text)(?:$|[\s_-])/i;

interface Draft {
  text: string;
  linkedLength: number;
  opens: boolean;
}

/** A tree as a list of things to do, so that a page of a hundred thousand nested tags does not exhaust the stack. */
type Task =
  | { readonly node: PageNode; readonly linked: boolean; readonly kind: ParagraphKind | undefined }
  | { readonly end: 'line' | 'block'; readonly kind: ParagraphKind | undefined };

/** The lines below a node in order, numbered from 1. */
export function blocksOf(root: PageNode): Line[] {
  const lines: Line[] = [];
  let draft: Draft = { text: '', linkedLength: 0, opens: true };
  const flush = (kind: ParagraphKind | undefined, opens: boolean) => {
    const line = cleanSpace(draft.text);
    if (line) {
      const linked = draft.linkedLength >= line.length;
      lines.push({
        text: line,
        number: lines.length + 1,
        opens: draft.opens,
        ...(kind && { kind }),
        ...(linked && { linked }),
      });
    }
    draft = { text: '', linkedLength: 0, opens: opens || (draft.opens && !line) };
  };
  const tasks: Task[] = [{ node: root, linked: false, kind: undefined }];
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    if ('end' in task) flush(task.kind, task.end === 'block');
    else if (task.node.nodeType === text) append(draft, task.node.textContent ?? '', task.linked);
    else if (task.node.nodeType === element) {
      for (const next of tasksOf(task.node, task.linked, task.kind).reverse()) tasks.push(next);
    }
  }
  flush(undefined, true);
  return lines;
}

function append(draft: Draft, raw: string, linked: boolean): void {
  const piece = raw.replace(/\s+/g, ' ');
  draft.text += piece;
  if (linked) draft.linkedLength += piece.trim().length + 1;
}

function tasksOf(node: PageNode, linked: boolean, kind: ParagraphKind | undefined): Task[] {
  const name = node.nodeName.toUpperCase();
  if (skipped.has(name)) return [];
  if (name === 'BR') return [{ end: 'line', kind }];
  // A title inside a caption belongs to the caption.
  const own = kind === 'caption' ? kind : (kindOf(node, name) ?? kind);
  const inside = [...node.childNodes].map((child) => ({ node: child, linked: linked || name === 'A', kind: own }));
  if (inline.has(name)) return inside;
  return [{ end: 'block', kind }, ...inside, { end: 'block', kind: own }];
}

function kindOf(node: PageNode, name: string): ParagraphKind | undefined {
  if (heading.test(name)) return 'heading';
  const isCaption = name === 'FIGCAPTION' || captionClass.test(node.getAttribute('class') ?? '');
  return isCaption ? 'caption' : undefined;
}
