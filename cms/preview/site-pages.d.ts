// Made by pagesForBrowsers in vite.ts.
declare module 'virtual:site-pages' {
  export const drawPage: typeof import('./pages/index.ts').drawPage;
  /** The styles of those pages. */
  export const styles: string;
}
