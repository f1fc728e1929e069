// A list to choose from above a field: with the arrow keys, Tab or Enter, or a click; read out as a listbox.
import { el, fill } from './dom.ts';

export interface Item {
  readonly label: string;
  readonly note?: string;
  /** At the right edge. */
  readonly tag?: string;
  readonly picture?: Node;
  readonly choose: () => void;
}

export interface Listbox {
  readonly element: HTMLElement;
  show(title: string, items: readonly Item[], hint?: string): void;
  hide(): void;
  readonly isOpen: () => boolean;
  /** Whether an item is marked, so that Enter would choose it. */
  readonly hasMarked: () => boolean;
  /** Takes a key of the field; whether it did anything with it. */
  key(event: KeyboardEvent): boolean;
}

let lists = 0;

/** @param fieldOf the field that the list belongs to; assistive technology is told there which item is marked */
export function createListbox(fieldOf: () => HTMLElement, marksFirst: boolean): Listbox {
  lists += 1;
  const id = `list-${lists}`;
  const list = el('ul', { class: 'listbox-items', role: 'listbox', id });
  const title = el('p', { class: 'listbox-title' });
  const hint = el('p', { class: 'listbox-hint' });
  const element = el('div', { class: 'listbox', hidden: true }, title, list, hint);
  let items: readonly Item[] = [];
  let marked = -1;

  const mark = (at: number) => {
    marked = at;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at >= 0) fieldOf().setAttribute('aria-activedescendant', `${id}-${at}`);
    else fieldOf().removeAttribute('aria-activedescendant');
  };
  const hide = () => {
    element.hidden = true;
    items = [];
    mark(-1);
    fieldOf().setAttribute('aria-expanded', 'false');
  };
  return {
    element,
    hide,
    isOpen: () => !element.hidden,
    hasMarked: () => !element.hidden && marked >= 0,
    show: (heading, shown, note = '') => {
      items = shown;
      list.setAttribute('aria-label', heading);
      fill(title, heading);
      fill(hint, note);
      hint.hidden = note === '';
      fill(list, ...shown.map((item, index) => drawItem(item, `${id}-${index}`, () => mark(index))));
      element.hidden = shown.length === 0 && note === '';
      fieldOf().setAttribute('aria-controls', id);
      fieldOf().setAttribute('aria-expanded', String(shown.length > 0));
      mark(marksFirst && shown.length > 0 ? 0 : -1);
    },
    key: (event) => {
      if (element.hidden || items.length === 0) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) mark((marked + step + items.length + (marked < 0 && step < 0 ? 1 : 0)) % items.length);
      const chosen = event.key === 'Enter' || event.key === 'Tab' ? items[marked] : undefined;
      chosen?.choose();
      return step !== undefined || chosen !== undefined;
    },
  };
}

function drawItem({ label, note, tag, picture, choose }: Item, id: string, mark: () => void): HTMLElement {
  const texts = el('span', { class: 'item-texts' }, el('b', {}, label), note ? el('small', {}, note) : null);
  const on = {
    // Before the field loses the focus, which would close the list.
    mousedown: (event: MouseEvent) => {
      event.preventDefault();
      choose();
    },
    mousemove: mark,
  };
  return el('li', { id, role: 'option', on }, picture, texts, tag ? el('span', { class: 'item-tag' }, tag) : null);
}
