import type { Problem } from '../../src/model/explain.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import type { ContentFile } from './read.ts';

/**
 * Whether the leave control leads away: an address of this site would be another page of ours.
 * @param env where the site's address stands, as SITE_URL or as Netlify's URL
 */
export const exitFaults = (
  files: ContentFile[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): Problem[] => {
  // What is no address the build complains of.
  const ours = [env.SITE_URL, env.URL].flatMap((address) =>
    address && URL.canParse(address) ? [nameOf(new URL(address))] : [],
  );
  return files.flatMap(({ file, data }) =>
    Object.entries(settingsSchema.safeParse(data).data?.exit ?? {})
      .filter(([, address]) => ours.includes(nameOf(new URL(address))))
      .map(([locale, address]) => ({
        file,
        field: `exit.${locale}`,
        message: `${address} is this site itself; write the address of a neutral site of somebody else’s`,
      })),
  );
};

// With and without www. it is the same site.
const nameOf = ({ hostname }: URL) => hostname.replace(/^www\./, '');
