// Every rule that is switched off carries the sentence that a review would ask for.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // `</li>` and attribute quotes are the printer's business: Astro compresses.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Trailing space is not sent by anybody who writes: compressHTML leaves it.
    'no-trailing-whitespace': 'off',
    // The bound is a guess about search engines; titles are for people here.
    'long-title': 'off',
    // Astro writes the hashes of scripts and styles into the policy; nothing else is inline.
    'require-sri': 'off',
    // A non-breaking space between the digits would change what a reader copies; the spaces of a
    // number are where its country puts them.
    'tel-non-breaking': 'off',
  },
};
