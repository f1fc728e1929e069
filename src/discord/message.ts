// What the bot sends, in Discord's own shape. Components V2 throughout: unlike embeds they need no "Embed Links" permission,
// show for members who hide embeds, never unfold links into previews, and take buttons beside what they act on.
import {
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

export const colours = { answer: 0x2f6fdb, aside: 0x8a8f98, fault: 0xc0392b } as const;

export function message(...components: APIMessageTopLevelComponent[]): Message {
  return { components, flags: MessageFlags.IsComponentsV2 };
}

/** The same message, for the one who asked alone. */
export function privately({ components, flags }: Message): Message {
  return { components, flags: flags | MessageFlags.Ephemeral };
}

/** The same message, for all to see. */
export function publicly({ components, flags }: Message): Message {
  return { components, flags: flags & ~MessageFlags.Ephemeral };
}

/** A text display, whose content must not be empty. */
export function text(...lines: readonly string[]): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}

export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

export function container(colour: number, ...components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: colour, components };
}

/** Parts with a line between each two. */
export function separated(parts: readonly APITextDisplayComponent[]): APIComponentInContainer[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator(), part]));
}
