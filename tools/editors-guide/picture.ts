import sharp from 'sharp';

/** What a picture of the guide may weigh, for readers who pay by the megabyte. */
export const most = 60_000;

/** Makes a picture of the screen small: as few colours as it takes; nothing stands in it besides what one sees. */
export const small = async (shot: Buffer): Promise<Buffer> => {
  for (const colours of [128, 64, 32, 16]) {
    const options = { palette: true, colours, effort: 10, compressionLevel: 9, dither: 0 };
    const packed = await sharp(shot).png(options).toBuffer();
    if (packed.length <= most) return packed;
  }
  throw new Error(`A picture weighs more than ${most} bytes; make its window smaller`);
};
