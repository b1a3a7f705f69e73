/**
 * Beginnings of words in which two Latin letters are two sounds and stay two Cyrillic ones, with `|`
 * between them: `in|jekc` is инјекц, not ињекц.
 */
export const apart = (
  'in|jekc in|jekt in|jic in|jur kon|jekc kon|jekt kon|jug kon|junk van|jezič tan|jug an|jon ' +
  'nad|žan nad|ždr nad|že nad|živ nad|žnj nad|žup od|žal od|žar od|žel od|živ od|žubor od|žva ' +
  'pod|žanr pod|že pod|žig pod|žiž pod|žil pod|žup pred|žel pred|živ feld|žand'
).split(' ');

/**
 * Words of programs and files, the desk's among them, that stay in Latin letters in a Cyrillic text, in small letters.
 * Names that only texts use are in the settings, where editors add to them.
 */
export const staysLatin: ReadonlySet<string> = new Set(
  (
    'android apple azure bitbucket chrome chromium edge firefox forgejo git gitea github gitlab google netlify safari ' +
    'windows astro cms csv decap exif gps hsds html http https javascript json markdown mdx pagefind pdf url utc webp ' +
    'xmp yaml avif gif iptc jpg jpeg png svg tiff heic raw mb kb ctrl enter escape backspace gateway identity ' +
    'imagemagick api cc mailto tel localhost import true false main head detached commit fork canvas contacts alt ' +
    'settings camera formats qr rss utf esc shift attributes active alert confirmed unconfirmed recheck public area confidential withheld'
  ).split(' '),
);

/** What stays in Latin letters although its words, each by itself, could be Serbian ones. */
export const phrasesInLatin = [
  'Most Compatible',
  'CC BY-SA',
  'POST',
  'application/json',
  'MIT',
  'AA',
  'IP',
];
