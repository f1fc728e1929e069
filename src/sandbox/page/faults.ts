// The panel of faults: what can go wrong with Discord, at the press of a switch.
import { faultNames } from '../web/protocol.ts';
import { type App, attempt, placeOf, wordsOf } from './app.ts';
import { byId, el, icon, refill } from './dom.ts';
import { icons } from './icons.ts';
import { server } from './server.ts';

export function drawFaults(app: App, close: () => void): void {
  const { armed } = placeOf(app);
  const words = wordsOf(app);
  const panel = byId('faults');
  panel.setAttribute('aria-label', words.faults);
  const switches = faultNames.map((name) => {
    const isArmed = armed.includes(name);
    const { name: label, note } = words.fault[name];
    return el(
      'button',
      {
        type: 'button',
        class: isArmed ? 'fault armed' : 'fault',
        'data-fault': name,
        on: { click: () => void attempt(app, () => server.fault(name)) },
      },
      el('b', {}, label),
      el('small', {}, isArmed ? words.armed : note),
    );
  });
  const exit = {
    type: 'button',
    class: 'icon-button',
    'aria-label': words.close,
    title: words.close,
    on: { click: close },
  };
  refill(
    panel,
    el('header', {}, el('h2', {}, words.faults), el('button', exit, icon(icons.close))),
    el('p', {}, words.faultsNote),
    ...switches,
  );
}
