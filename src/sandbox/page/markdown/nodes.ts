// What Discord's Markdown is read into: blocks one below the other, and what stands in their lines.

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: Span; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** A member, role or channel by id, a command by name, or everyone. */
  | { readonly type: 'mention'; readonly of: Mentioned; readonly id: string }
  /** Seconds since 1970, and Discord's letter for how to show them. */
  | { readonly type: 'time'; readonly seconds: number; readonly style: TimeStyle };

export type Span = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';
export type Mentioned = 'member' | 'role' | 'channel' | 'command' | 'everyone';
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 'R';

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'subtext'; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'code-block'; readonly text: string }
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly (readonly Inline[])[] };
