// What the browser remembers of the page between visits: who one was, and light or dark.

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`kutipan-${key}`);
  } catch {
    // A browser that keeps nothing, as it was told to.
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`kutipan-${key}`, value);
  } catch {
    // The same.
  }
}
