// The frame of a message, by skyra's discord-components: avatar, name, "App", time. What stands in it we draw, since those
// components know neither Components V2 nor any language but English, and cannot be used with the keyboard.
import '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';

// Grey on grey that can be read (4.5 to 1), and no room left over at the right of a phone.
const ours = new CSSStyleSheet();
ours.replaceSync(`
  :host { padding-right: 16px; font-size: 1rem; }
  .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); margin-left: 4px; }
  .discord-message-content { min-width: 0; padding-top: 0; line-height: 1.375; }
  .discord-author-avatar { margin-right: 16px; margin-top: 2px; }
  .discord-author-avatar img { cursor: default; }
  @media (max-width: 600px) {
    :host { padding-left: 12px; padding-right: 12px; }
    .discord-author-avatar { margin-right: 10px; min-width: 32px; }
    .discord-author-avatar img { width: 32px; height: 32px; }
  }
`);

class MessageFrame extends DiscordMessage {
  static override finalizeStyles(styles?: Parameters<typeof DiscordMessage.finalizeStyles>[0]) {
    return [...DiscordMessage.finalizeStyles(styles), ours];
  }
}

customElements.define('message-frame', MessageFrame);
