// Makes out to the one who asked what was drawn for whoever asks.
import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { withAsker } from './button-id.ts';
import type { Message, Response } from './message.ts';

/** The same message with its buttons for one member. */
export function addressed(message: Message, asker: string): Message {
  return { ...message, components: message.components.map((each) => within(each, asker)) };
}

export function addressedResponse({ how, message }: Response, asker: string): Response {
  return { how, message: addressed(message, asker) };
}

function within(component: APIMessageTopLevelComponent, asker: string): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  return { ...component, components: component.components.map((each) => withButtons(each, asker)) };
}

/** All our buttons stand in rows of a container. */
function withButtons(component: APIComponentInContainer, asker: string): APIComponentInContainer {
  if (component.type !== ComponentType.ActionRow) return component;
  const components = component.components.map((button) =>
    'custom_id' in button ? { ...button, custom_id: withAsker(button.custom_id, asker) } : button,
  );
  return { ...component, components };
}
