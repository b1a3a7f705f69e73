import type { ImageMetadata } from 'astro';

const media = import.meta.glob<{ default: ImageMetadata }>(
  '../../content/media/**/*.{jpg,jpeg,png,webp,avif,JPG,JPEG,PNG,WEBP,AVIF}',
);

// Astro leaves the original out of the site unless somebody reads its size off the import itself.
type Imported = ImageMetadata & { clone?: ImageMetadata };

/** A picture with its own size. */
interface Media {
  picture: ImageMetadata;
  size: ImageMetadata;
}

/**
 * A picture that editors stored.
 * @param src its address as it stands in content: `../media/<name>`
 * @throws where it is not there; the content check says so before
 */
export const mediaOf = async (src: string): Promise<Media> => {
  const load = media[src.replace(/^\.\.\/media\//, '../../content/media/')];
  if (!load) throw new Error(`There is no picture ${src}; correct its name or add it.`);
  const picture: Imported = (await load()).default;
  return { picture, size: picture.clone ?? picture };
};
