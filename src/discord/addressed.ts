// Makes out to the one who asked what was drawn for whoever asks.
import { type APIComponentInContainer, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { withAsker } from './button-id.ts';
import type { Outcome } from './desk/asked.ts';
import { type Reading, unanswered } from './fault.ts';
import { asReply, type Message, type Response } from './message.ts';

/** What the one who asked is shown: the answer, or why there is none. */
export function messageFor(outcome: Outcome<'command' | 'mention'>, asker: string, reading: Reading): Message {
  return 'answer' in outcome ? addressed(outcome.answer, asker) : unanswered(outcome, reading);
}

/** What the one who pressed a button is shown: the answer, or why there is none. */
export function responseFor(outcome: Outcome<'press'>, asker: string, reading: Reading): Response {
  if (!('answer' in outcome)) return asReply(unanswered(outcome, reading));
  const { how, message } = outcome.answer;
  return { how, message: addressed(message, asker) };
}

/** The same message with its buttons for one member. */
function addressed(message: Message, asker: string): Message {
  return { ...message, components: message.components.map((each) => within(each, asker)) };
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
