import { globSync } from 'node:fs';

/** How many pages a built site has. */
export const everyHtml = (built: string): number => globSync('**/*.html', { cwd: built }).length;
