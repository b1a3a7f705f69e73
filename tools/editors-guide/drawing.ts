import sharp from 'sharp';
import type { CompleteLocale } from '../../src/i18n/locales.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">
  <rect width="600" height="400" fill="#faf7f1"/><rect y="310" width="600" height="90" fill="#d9cdb8"/>
  <rect x="90" y="90" width="180" height="220" fill="#17534d"/><rect x="110" y="110" width="140" height="200" fill="#f3e3b5"/>
  <rect x="360" y="210" width="30" height="100" fill="#9f1c1c"/><rect x="395" y="190" width="34" height="120" fill="#38618c"/>
  <rect x="434" y="225" width="28" height="85" fill="#7d756a"/><rect x="466" y="200" width="36" height="110" fill="#17534d"/>
</svg>`;

/** What one sees on it. */
export const alternative: Record<CompleteLocale, string> = {
  sr: 'Otvorena vrata, a pored njih četiri knjige.',
  sq: 'Një derë e hapur dhe pranë saj katër libra.',
  en: 'An open door with four books beside it.',
};

/** What somebody uploads in the pictures: a drawing, so that it shows nobody and no place. */
export const drawing = async () => ({
  name: 'otvorena-vrata.png',
  mimeType: 'image/png',
  buffer: await sharp(Buffer.from(svg)).png().toBuffer(),
});
