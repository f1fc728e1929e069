// What a reader sees of a message, for tests to look at.

interface Component {
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Component[];
}

type Shown = { readonly components?: readonly unknown[] | undefined };

/** All texts of a message, top to bottom. */
export function textOf(message: Shown): string {
  return flat(message)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** The labels of its buttons, in order. */
export function labelsOf(message: Shown): string[] {
  return flat(message).flatMap(({ label }) => label ?? []);
}

/** What its buttons carry, in order. */
export function idsOf(message: Shown): string[] {
  return flat(message).flatMap(({ custom_id: id }) => id ?? []);
}

/** The custom_id of the button with a label. */
export function buttonIn(message: Shown, label: string, nth = 0): string {
  const found = flat(message).filter((each) => each.label === label)[nth];
  if (found?.custom_id === undefined)
    throw new Error(`there is no button "${label}" but ${labelsOf(message).join(', ')}`);
  return found.custom_id;
}

function flat({ components = [] }: Shown): Component[] {
  return (components as Component[]).flatMap((component) => [component, ...flat(component)]);
}
