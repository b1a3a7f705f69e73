/**
 * Beginnings of words in which two Latin letters are two sounds and stay two Cyrillic ones, with `|`
 * between them: `in|jekc` is инјекц, not ињекц.
 */
export const apart = (
  'in|jekc in|jekt in|jic in|jur kon|jug kon|junk van|jezič tan|jug an|jon ' +
  'nad|žand nad|ždr nad|že nad|živ nad|žnj nad|žup od|žal od|žar od|žel od|živ od|žubor od|žva ' +
  'pod|žanr pod|že pod|žig pod|žil pod|žup pred|žel pred|živ feld|žand'
).split(' ');

/** Names and words that stay in Latin letters in a Cyrillic text, in small letters. */
export const staysLatin: ReadonlySet<string> = new Set(
  (
    'android apple astro chrome cms csv decap edge exif facebook firefox git github gitlab google gps hsds html ' +
    'http https instagram ios iphone javascript json markdown mdx messenger microsoft netlify pagefind pdf safari ' +
    'signal snapchat telegram tiktok tor url utc viber webp wikipedia windows xmp yaml youtube avif gif iptc jpg ' +
    'jpeg png svg tiff heic raw mb kb ctrl enter escape backspace gateway identity azure bitbucket forgejo gitea ' +
    'imagemagick api cc acdc mailto tel localhost import true false main head detached commit fork canvas ' +
    'contacts alt settings camera formats'
  ).split(' '),
);

/** What stays in Latin letters although its words, each by itself, could be Serbian ones. */
export const phrasesInLatin = [
  'Most Compatible',
  'CC BY-SA',
  'POST',
  'application/json',
  'Migjeni 21, Prishtinë / Priština',
];
