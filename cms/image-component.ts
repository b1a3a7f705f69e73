import type { EditorComponentOptions } from 'decap-cms-core';
import image from 'decap-cms-editor-component-image';

type GetAsset = (path: string) => { toString: () => string };

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const toPreview = ({ image: path = '', alt = '' }: Record<string, string>, getAsset: GetAsset) =>
  `<img src="${quoted(String(getAsset(path)))}" alt="${quoted(alt)}">`;

/** Decap's button for pictures, with a preview that is HTML: see `react-dom/server` in cms/left-out.ts. */
export const imageComponent = { ...image, toPreview } as EditorComponentOptions;
