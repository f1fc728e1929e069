// The menu of a message: the bot's commands for messages, and copying its text.
import type { APIMessage } from 'discord.js';
import { type App, placeOf, wordsOf } from './app.ts';
import { messageCommands } from './commands.ts';
import { applyTo } from './deeds.ts';
import { el } from './dom.ts';

type Where = HTMLElement | { readonly x: number; readonly y: number };

let open: HTMLElement | null = null;

/** Opens the menu; the arrow keys move in it, Escape closes it. */
export function openMenu(app: App, message: APIMessage, where: Where): void {
  open?.remove();
  const { commands, viewer } = placeOf(app);
  const words = wordsOf(app);
  const close = () => {
    menu.remove();
    document.removeEventListener('mousedown', outside);
    if (where instanceof HTMLElement) where.focus();
  };
  const item = (label: string, choose: () => void) => {
    const click = () => {
      close();
      choose();
    };
    return el('button', { type: 'button', role: 'menuitem', tabindex: -1, on: { click } }, label);
  };
  const items = [
    ...messageCommands(commands, viewer.locale).map(({ name, label }) =>
      item(label, () => void applyTo(app, name, message)),
    ),
    ...(message.content ? [item(words.copyText, () => void navigator.clipboard?.writeText(message.content))] : []),
  ];
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': words.apps }, el('p', {}, words.apps), ...items);
  const outside = (event: MouseEvent) => {
    if (!menu.contains(event.target as Node)) close();
  };
  menu.addEventListener('keydown', (event) => {
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) items[(at + step + items.length) % items.length]?.focus();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    if (step !== undefined || event.key === 'Escape') event.preventDefault();
  });
  document.addEventListener('mousedown', outside);
  document.body.append(menu);
  place(menu, where);
  open = menu;
  items[0]?.focus();
}

/** Beside the element or at the place, and never beyond the edge of the window. */
function place(menu: HTMLElement, where: Where): void {
  const { x, y } = where instanceof HTMLElement ? cornerOf(where) : where;
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
}

function cornerOf(element: HTMLElement): { x: number; y: number } {
  const { right, bottom } = element.getBoundingClientRect();
  return { x: right - 180, y: bottom + 4 };
}
