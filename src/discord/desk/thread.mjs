// Begins a thread that reads TypeScript: what `--import tsx` does for a process, it does not do for the threads of one.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
