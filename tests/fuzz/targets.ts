// The one list of what is fuzzed.
import { coreTargets } from './core-targets.ts';
import { networkTargets } from './network-targets.ts';
import type { Target } from './target.ts';

export const targets: readonly Target[] = [...coreTargets, ...networkTargets];
