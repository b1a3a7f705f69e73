import type { APIRoute } from 'astro';
import { completeCodes, editionsOf } from '../../../../../i18n/locales.ts';
import { kitFiles } from '../../../../../kit/index.ts';
import type { KitFile } from '../../../../../kit/kit-file.ts';
import { begin } from '../../../../../kit/making.ts';
import { fonts } from '../../../../../paper/fonts.ts';
import { kits } from '../../../../../views/kit.ts';

/**
 * Paths of the files of all kits whose name ends alike: each ending is a route of its own, because the server of
 * `npm run dev` wants a slash behind addresses whose ending no route names. A build begins to make the files at once,
 * and goes on with the pages meanwhile.
 * @param ending such as `.pdf`
 */
export const filesEnding = async (ending: string) => {
  const all = await Promise.all(
    completeCodes.flatMap(editionsOf).map(({ code }) => kits(code, new URL(import.meta.env.SITE))),
  );
  return all.flat().flatMap((kit) => {
    const files = kitFiles(kit, fonts).filter(({ name }) => name.endsWith(ending));
    if (import.meta.env.PROD) begin(files);
    return files.map((file) => ({
      params: {
        locale: kit.locale,
        slug: kit.campaign.slug,
        file: file.name.slice(0, -ending.length),
      },
      props: { file },
    }));
  });
};

/** A file of a campaign's kit. */
export const GET: APIRoute<{ file: KitFile }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.make()), { headers: { 'Content-Type': file.type } });
