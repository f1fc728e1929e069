// Makes what may never be needed at its first use, and once: a large list costs time and memory at every start.

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
