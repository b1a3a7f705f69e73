import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(import.meta.dirname, '../../../node_modules/@expo-google-fonts/pt-sans');

const faces = [
  { file: '400Regular/PTSans_400Regular.ttf', weight: 400, style: 'normal' },
  { file: '400Regular_Italic/PTSans_400Regular_Italic.ttf', weight: 400, style: 'italic' },
  { file: '700Bold/PTSans_700Bold.ttf', weight: 700, style: 'normal' },
  { file: '700Bold_Italic/PTSans_700Bold_Italic.ttf', weight: 700, style: 'italic' },
];

const name = 'PT Sans';

/**
 * Styles that draw all letters of a page in the font of the posters: each computer has others of its own, and so
 * other line breaks. A closed section's sign, too, is a letter, and not every font has it.
 */
export const oneFont = (): string => {
  const rules = faces.map(({ file, weight, style }) => {
    const data = readFileSync(join(folder, file)).toString('base64');
    return `@font-face { font-family: '${name}'; font-weight: ${weight}; font-style: ${style};
      src: url(data:font/ttf;base64,${data}); }`;
  });
  return `${rules.join('\n')}
    :root { --font-text: '${name}'; --font-title: '${name}'; }
    code { font-family: '${name}'; }
    summary::marker { content: '› '; }`;
};

/** The fonts that the letters of a page are drawn in, besides that one. */
export const otherFonts = async (page: Page): Promise<string[]> => {
  const own = await page.context().newCDPSession(page);
  await own.send('DOM.enable');
  await own.send('CSS.enable');
  const { root } = await own.send('DOM.getDocument');
  const all = await own.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' });
  const found = new Set<string>();
  for (const nodeId of all.nodeIds) {
    const { fonts } = await own.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      if (!isCustomFont || familyName !== name) found.add(familyName);
    }
  }
  await own.detach();
  return [...found];
};
