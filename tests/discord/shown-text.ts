// What a reader sees of a message, for tests to look at.

/** All texts of a message, top to bottom. */
export function textOf(message: { readonly components?: readonly unknown[] | undefined }): string {
  return (message.components ?? []).map(componentText).filter(Boolean).join('\n');
}

function componentText(component: unknown): string {
  const { content, components = [] } = component as { content?: string; components?: unknown[] };
  return [content ?? '', ...components.map(componentText)].filter(Boolean).join('\n');
}
