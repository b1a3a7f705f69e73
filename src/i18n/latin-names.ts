// Put here by the build (astro.config.mjs), out of content/settings/site.yml.
declare const LATIN_NAMES: readonly string[] | undefined;

/**
 * Names of other languages that stay in Latin letters in a Cyrillic text, as editors list them; none where nothing
 * was built, such as in a test.
 */
export const latinNames: readonly string[] = typeof LATIN_NAMES === 'undefined' ? [] : LATIN_NAMES;
