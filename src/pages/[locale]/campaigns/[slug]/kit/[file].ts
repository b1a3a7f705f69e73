import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { localeCodes } from '../../../../../i18n/locales.ts';
import { kitFiles } from '../../../../../kit/index.ts';
import { begin } from '../../../../../kit/making.ts';
import { fonts } from '../../../../../paper/fonts.ts';
import { kits } from '../../../../../views/kit.ts';

/** All files of all kits. A build begins to make them at once, and goes on with the pages meanwhile. */
export const getStaticPaths = (async () => {
  const all = await Promise.all(
    localeCodes.map((locale) => kits(locale, new URL(import.meta.env.SITE))),
  );
  return all.flat().flatMap((kit) => {
    const files = kitFiles(kit, fonts);
    if (import.meta.env.PROD) begin(files);
    return files.map((file) => ({
      params: { locale: kit.locale, slug: kit.campaign.slug, file: file.name },
      props: { file },
    }));
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A file of a campaign's kit. */
export const GET: APIRoute<Props> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.make()), { headers: { 'Content-Type': file.type } });
