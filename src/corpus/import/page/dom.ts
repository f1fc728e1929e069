// The part of a page's tree that importing walks. The project is compiled without the browser's types.
import { parseHTML } from 'linkedom';

export interface PageNode {
  /** 1 an element, 3 text. */
  readonly nodeType: number;
  /** In capitals for elements of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly nextElementSibling: PageNode | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageNode>;
  readonly remove: () => void;
}

export interface Page extends PageNode {
  readonly documentElement: PageNode | null;
}

export const element = 1;
export const text = 3;

/** The tree of a page. A fragment is put into a page of its own, as browsers do. */
export function parsePage(html: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document }: { document: Page } = parseHTML(whole);
  return document;
}

export function all(node: PageNode, selector: string): PageNode[] {
  return [...node.querySelectorAll(selector)];
}

export interface Extent {
  readonly elements: number;
  readonly depth: number;
}

/** How large a tree is. Walked as a list: a deep one would exhaust the stack of whatever recurses into it. */
export function extentOf(root: PageNode): Extent {
  let elements = 0;
  let depth = 0;
  const ahead: { readonly node: PageNode; readonly level: number }[] = [{ node: root, level: 0 }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, level } = next;
    depth = Math.max(depth, level);
    if (node.nodeType === element) elements++;
    for (const child of node.childNodes) ahead.push({ node: child, level: level + 1 });
  }
  return { elements, depth };
}

/** Text in HTML that stands where no tags are looked for: "&quot;" becomes a quotation mark. */
export function plainText(html: string): string {
  return parsePage(`<p>${html.replace(/</g, '&lt;')}</p>`).documentElement?.textContent ?? '';
}
