// Elements, made in one call. Text always becomes text nodes: nothing that somebody wrote is ever read as HTML.

export type Child = Node | string | null | undefined | false;

export interface Properties {
  readonly class?: string;
  /** Attributes as HTML has them; null or undefined leaves one out, true sets it empty. */
  readonly [attribute: string]: string | number | boolean | null | undefined | Listeners | readonly Child[];
  readonly on?: Listeners;
}

type Listeners = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

/** An element with attributes, listeners and what stands in it. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties?: Properties,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K];
export function el(tag: string, properties?: Properties, ...children: readonly Child[]): HTMLElement;
export function el(tag: string, properties: Properties = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) setAttribute(element, name, value);
  for (const [name, listener] of Object.entries(properties.on ?? {}))
    element.addEventListener(name, listener as EventListener);
  element.append(...present(children));
  return element;
}

function setAttribute(element: HTMLElement, name: string, value: unknown): void {
  if (name === 'on' || value === null || value === undefined || value === false) return;
  element.setAttribute(name, value === true ? '' : String(value));
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}

/** Puts these in the place of all that stood in an element. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...present(children));
}

/** As `fill`, and what had the focus has it again: by its place among the buttons, since it is another element now. */
export function refill(element: Element, ...children: readonly Child[]): void {
  const at = focusIn(element);
  fill(element, ...children);
  focusAt(element, at);
}

const pressable = 'button, a';

/** Which of the buttons in an element has the focus, from 0; below 0 where none has. */
export function focusIn(element: Element): number {
  return [...element.querySelectorAll(pressable)].indexOf(document.activeElement ?? element);
}

/** Gives the focus to a button of an element, or to its last one where there are fewer now. */
export function focusAt(element: Element, at: number): void {
  if (at < 0) return;
  const buttons = [...element.querySelectorAll<HTMLElement>(pressable)];
  buttons[Math.min(at, buttons.length - 1)]?.focus({ preventScroll: true });
}

/** The element of the page with an id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}"`);
  return found;
}

const svg = 'http://www.w3.org/2000/svg';

/** An icon from a path in a field of 24 by 24. */
export function icon(path: string, size = 20): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    'aria-hidden': 'true',
  }))
    drawing.setAttribute(name, String(value));
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'currentColor');
  drawing.append(line);
  return drawing;
}
