import sharp from 'sharp';

/** A file as a browser's file field takes it. */
export interface Photo {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

// As a phone writes it: where, when and with what.
const written = {
  IFD0: { Make: 'Phone-maker', Model: 'Phone-model', DateTime: '2026:11:22 14:30:55' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '42/1 53/1 27/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '20/1 52/1 3/1',
  },
};

// Noise, because a plain colour would weigh nothing in any size.
const scene = () => {
  const pixels = { width: 400, height: 300, channels: 3, background: 'white' } as const;
  const noise = { type: 'gaussian', mean: 120, sigma: 20 } as const;
  return sharp({ create: { ...pixels, noise } });
};

/** A photo of twelve million dots, held upright, with its place, time and camera written into it. */
export const phonePhoto = async (name: string): Promise<Photo> => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await scene()
    .resize(4000, 3000)
    .withExif(written)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 60 })
    .toBuffer(),
});

/** A small picture of a format with the same written into it. */
export const writtenInto = async (format: 'png' | 'webp' | 'avif'): Promise<Photo> => ({
  name: `obuka.${format}`,
  mimeType: `image/${format}`,
  buffer: await scene().withExif(written).toFormat(format).toBuffer(),
});

/** A large drawing of one colour with a hole in it. */
export const seeThrough = async (name: string): Promise<Photo> => {
  const background = { r: 20, g: 90, b: 80, alpha: 0.5 };
  return {
    name,
    mimeType: 'image/png',
    buffer: await sharp({ create: { width: 4000, height: 1000, channels: 4, background } })
      .png()
      .toBuffer(),
  };
};

/** The beginning of a photo as iPhones write it; no browser but Safari draws one. */
export const heic: Photo = {
  name: 'IMG_1.heic',
  mimeType: 'image/heic',
  buffer: Buffer.from(`\0\0\0\u0018ftypheic\0\0\0\0mif1heic${'\0'.repeat(40)}`, 'latin1'),
};
