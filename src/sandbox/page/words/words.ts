// What the page itself says, as Discord's client would, in one language.
import type { FaultName } from '../../web/protocol.ts';

export interface PageWords {
  readonly channels: string;
  readonly directMessages: string;
  readonly elsewhere: string;
  readonly members: string;
  readonly online: string;
  readonly offline: string;
  readonly botIsAway: string;
  readonly writeTo: (channel: string) => string;
  readonly send: string;
  readonly more: string;
  readonly apps: string;
  readonly copyText: string;
  readonly used: (member: string, command: string) => string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly edited: string;
  readonly thinking: (bot: string) => string;
  readonly noResponse: string;
  readonly failed: string;
  readonly commands: string;
  readonly options: string;
  readonly optional: string;
  readonly required: string;
  readonly fillIn: (option: string) => string;
  readonly noSuggestions: string;
  readonly noCommands: string;
  readonly leaveCommand: string;
  readonly yes: string;
  readonly no: string;
  readonly mention: string;
  readonly settings: string;
  readonly you: string;
  readonly language: string;
  readonly serverLanguage: string;
  readonly toLight: string;
  readonly toDark: string;
  readonly faults: string;
  readonly faultsNote: string;
  readonly armed: string;
  readonly fault: Readonly<Record<FaultName, { readonly name: string; readonly note: string }>>;
  readonly close: string;
  readonly openChannels: string;
  readonly newMessages: string;
  readonly submit: string;
  readonly unreachable: string;
  readonly begin: {
    readonly channel: (name: string) => string;
    readonly direct: (bot: string) => string;
    readonly note: string;
    readonly noteElsewhere: string;
    readonly tryThese: string;
    readonly hint: string;
  };
}
