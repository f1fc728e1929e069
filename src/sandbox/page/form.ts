// A form (Discord's modal) that an interaction was answered with.
import { type App, attempt, wordsOf } from './app.ts';
import { el } from './dom.ts';
import { server } from './server.ts';

interface Input {
  readonly type?: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly value?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly components?: readonly Input[];
  readonly component?: Input;
}

const textInput = 4;
const manyLines = 2;

/** Opens a form; Escape closes it without sending. */
export function openForm(app: App, { token, form }: { readonly token: string; readonly form: unknown }): void {
  const { title, components } = form as { readonly title: string; readonly components: readonly Input[] };
  const words = wordsOf(app);
  const fields = components.flatMap(inputsOf).map(drawInput);
  const dialog = el('dialog', { class: 'form', 'aria-label': title });
  const send = async () => {
    const filled = Object.fromEntries(fields.map(({ id, field }) => [id, field.value]));
    dialog.close();
    await attempt(app, () => server.submit({ token, fields: filled }));
  };
  dialog.append(
    el('h2', {}, title),
    ...fields.map(({ element }) => element),
    el(
      'div',
      { class: 'v2-row' },
      el('button', { type: 'button', class: 'button secondary', on: { click: () => dialog.close() } }, words.close),
      el('button', { type: 'button', class: 'button primary', on: { click: () => void send() } }, words.submit),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** A label above an input holds it, and so did the rows of earlier forms. */
function inputsOf(part: Input): Input[] {
  if (part.type === textInput) return [part];
  const inner = part.component ? [{ ...part.component, label: part.component.label ?? part.label ?? '' }] : [];
  return [...inner, ...(part.components ?? [])].flatMap(inputsOf);
}

function drawInput({ custom_id: id = '', label = '', style, value = '', placeholder = '' }: Input) {
  const field = el(style === manyLines ? 'textarea' : 'input', { placeholder }) as HTMLInputElement;
  field.value = value;
  return { id, field, element: el('label', { class: 'form-field' }, el('span', {}, label), field) };
}
