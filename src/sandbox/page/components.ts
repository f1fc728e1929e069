// Components V2 and buttons, which skyra's components do not know: containers, texts, sections, separators, rows.
import type { APIButtonComponent, APIComponentInContainer, APIMessageTopLevelComponent } from 'discord.js';
import { el, icon } from './dom.ts';
import { icons } from './icons.ts';
import { drawMarkdown, type Reading } from './markdown/draw.ts';

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

export interface Drawing {
  readonly reading: Reading;
  /** Presses a button; resolves when something has come of it. */
  readonly press: (customId: string) => Promise<void>;
}

// Discord's numbers; its enums would bring all of discord.js into the page.
const kinds = { row: 1, button: 2, section: 9, text: 10, separator: 14, container: 17 } as const;

export function drawComponents(components: readonly Component[], drawing: Drawing): HTMLElement[] {
  return components.map((component) => drawComponent(component, drawing));
}

function drawComponent(component: Component, drawing: Drawing): HTMLElement {
  switch (component.type) {
    case kinds.container:
      return drawContainer(component, drawing);
    case kinds.text:
      return el('div', { class: 'v2-text markdown' }, ...drawMarkdown(component.content, drawing.reading));
    case kinds.separator: {
      const { divider = true, spacing = 1 } = component;
      const size = spacing === 2 ? 'large' : 'small';
      return el('div', { class: `v2-separator ${size} ${divider ? 'line' : ''}`, role: divider ? 'separator' : null });
    }
    case kinds.section: {
      const { accessory } = component;
      const beside = accessory.type === kinds.button ? drawButton(accessory, drawing) : notDrawn(accessory.type);
      return el(
        'div',
        { class: 'v2-section' },
        el('div', {}, ...drawComponents(component.components, drawing)),
        beside,
      );
    }
    case kinds.row: {
      const parts = component.components.map((part) =>
        part.type === kinds.button ? drawButton(part, drawing) : notDrawn(part.type),
      );
      return el('div', { class: 'v2-row' }, ...parts);
    }
    default:
      return notDrawn(component.type);
  }
}

function drawContainer(component: Extract<Component, { type: 17 }>, drawing: Drawing): HTMLElement {
  const box = el('div', { class: 'v2-container' }, ...drawComponents(component.components, drawing));
  const { accent_color: colour } = component;
  if (colour != null) {
    box.classList.add('accented');
    box.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
  }
  return box;
}

/** Pictures, files and menus: no answer has them, so the page says that it does not draw them instead of guessing. */
export function notDrawn(type: number | 'embed'): HTMLElement {
  return el(
    'div',
    { class: 'v2-not-drawn' },
    `(${type === 'embed' ? type : `component ${type}`}: not drawn in the sandbox)`,
  );
}

const styles: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const linkStyle = 5;

function drawButton(button: APIButtonComponent, drawing: Drawing): HTMLElement {
  const label = 'label' in button ? (button.label ?? '') : '';
  if (button.style === linkStyle && 'url' in button) {
    const link = { class: 'button secondary', href: button.url, target: '_blank', rel: 'noopener noreferrer' };
    return el('a', link, el('span', {}, label), icon(icons.launch, 16));
  }
  const pressable = el(
    'button',
    { class: `button ${styles[button.style] ?? 'secondary'}`, type: 'button', disabled: button.disabled },
    el('span', {}, label),
  );
  if ('custom_id' in button)
    pressable.addEventListener('click', () => void pressed(pressable, button.custom_id, drawing));
  return pressable;
}

/** While something is to come of it, it cannot be pressed again. */
async function pressed(button: HTMLButtonElement, customId: string, { press }: Drawing): Promise<void> {
  button.disabled = true;
  button.classList.add('busy');
  await press(customId);
  button.disabled = false;
  button.classList.remove('busy');
}
