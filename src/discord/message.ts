// What the bot sends, in Discord's own shape. Components V2 throughout: unlike embeds they need no "Embed Links" permission,
// show for members who hide embeds, never unfold links into previews, and take buttons beside what they act on.
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';

export interface Message {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
}

/** A message of its own, or other components for the one whose button was pressed. */
export interface Response {
  readonly how: 'reply' | 'update';
  readonly message: Message;
}

export const colours = { answer: 0x2f6fdb, aside: 0x8a8f98, fault: 0xc0392b } as const;

export function message(...components: APIMessageTopLevelComponent[]): Message {
  return { components, flags: MessageFlags.IsComponentsV2 };
}

export function asReply(message: Message): Response {
  return { how: 'reply', message };
}

/** The same message, for the one who asked alone. */
export function privately({ components, flags }: Message): Message {
  return { components, flags: flags | MessageFlags.Ephemeral };
}

export function isPrivate({ flags }: Message): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** The same message, for the one who asked alone where that is wanted. */
export function seenBy(drawn: Message, isPrivate: boolean): Message {
  return isPrivate ? privately(drawn) : drawn;
}

/** The same message, for all to see. */
export function publicly({ components, flags }: Message): Message {
  return { components, flags: flags & ~MessageFlags.Ephemeral };
}

/** A text display, whose content must not be empty. */
export function text(...lines: readonly string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}

function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

export function container(colour: number, ...components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: colour, components };
}

/** Groups of parts with a line between each two. */
export function separated(groups: readonly (readonly APIComponentInContainer[])[]): APIComponentInContainer[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator(), ...group]));
}

/** One to five buttons side by side. */
export function row(...buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent> {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}
