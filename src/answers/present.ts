// Leaves out what is not given, so that an option is either there with a value or not there at all.

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], null | undefined> };

/** The object without the members that are null or undefined. */
export function present<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value != null)) as Present<T>;
}
