// Light and dark: as the system has it, until somebody chooses.
import { byId, fill, icon } from './dom.ts';
import { icons } from './icons.ts';
import { remember, remembered } from './memory.ts';
import type { PageWords } from './words/words.ts';

type Theme = 'light' | 'dark';

export interface ThemeSwitch {
  readonly refresh: (words: PageWords) => void;
}

export function createTheme(onChange: () => void): ThemeSwitch {
  const light = matchMedia('(prefers-color-scheme: light)');
  const current = (): Theme => chosen() ?? (light.matches ? 'light' : 'dark');
  const apply = () => {
    document.documentElement.dataset.theme = current();
    byId('conversation').toggleAttribute('light-theme', current() === 'light');
  };
  byId('theme').addEventListener('click', () => {
    remember('theme', current() === 'light' ? 'dark' : 'light');
    apply();
    onChange();
  });
  light.addEventListener('change', apply);
  apply();
  return {
    refresh: (words) => {
      const other = current() === 'light' ? words.toDark : words.toLight;
      const button = byId('theme');
      button.setAttribute('aria-label', other);
      button.title = other;
      fill(button, icon(current() === 'light' ? icons.moon : icons.sun, 22));
    },
  };
}

function chosen(): Theme | null {
  const theme = remembered('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}
