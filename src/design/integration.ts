import type { AstroIntegration } from 'astro';

/** Adds the page of all components, `/<language>/_design/`, to a site that is being developed. */
export const designPage = (): AstroIntegration => ({
  name: 'design-page',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      // Astro leaves files that begin with _ out of its routes, so it is no page of src/pages.
      injectRoute({ pattern: '/[locale]/_design', entrypoint: './src/design/components.astro' });
    },
  },
});
