import type { ViteDevServer } from 'vite';

/** Loads modules of `src` as Astro does: with its collections, and with fonts as they are imported. */
export interface Loader {
  load: (file: string) => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
}

/** Starts Astro's own server in a folder, for the modules behind the pages. */
export const moduleLoader = async (root: string): Promise<Loader> => {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { dev } = await import('astro');
  let vite: ViteDevServer | undefined;
  const astro = await dev({
    root,
    logLevel: 'error',
    integrations: [
      {
        name: 'loader',
        hooks: {
          'astro:server:setup': ({ server }) => {
            vite = server;
          },
        },
      },
    ],
  });
  return {
    load: (file) => {
      if (!vite) throw new Error('Astro has not started.');
      return vite.ssrLoadModule(file);
    },
    close: () => astro.stop(),
  };
};
