// Discord's limits on embeds.
import { isObject, type Json, lengthProblems, objectsIn } from './lengths.ts';

/** What is wrong with the embeds of a message. */
export function embedProblems(embeds: readonly Json[]): string[] {
  return [
    ...(embeds.length > 10 ? ['more than 10 embeds'] : []),
    ...(embeds.reduce((sum, embed) => sum + embedSize(embed), 0) > 6000 ? ['embeds of over 6000 characters'] : []),
    ...embeds.flatMap(partProblems),
  ];
}

function partProblems({ title, description, footer, author, fields }: Json): string[] {
  const parts = objectsIn(fields);
  return [
    ...lengthProblems('the title of an embed', title, 0, 256),
    ...lengthProblems('the description of an embed', description, 0, 4096),
    ...(isObject(footer) ? lengthProblems('the footer of an embed', footer.text, 0, 2048) : []),
    ...(isObject(author) ? lengthProblems('the author of an embed', author.name, 0, 256) : []),
    ...(parts.length > 25 ? ['more than 25 fields'] : []),
    ...parts.flatMap(({ name, value }) => [
      ...lengthProblems('the name of a field', name, 1, 256),
      ...lengthProblems('the value of a field', value, 1, 1024),
    ]),
  ];
}

function embedSize(embed: Json): number {
  const inner = [embed.footer, embed.author, ...objectsIn(embed.fields)].filter(isObject);
  const own = [embed.title, embed.description, ...inner.flatMap(({ name, value, text }) => [name, value, text])];
  return own.reduce((sum: number, each) => sum + String(each ?? '').length, 0);
}
