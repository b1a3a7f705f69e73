import { onceMore } from './once-more.ts';

/**
 * Makes of `build` the function that brings the site up to date: never two builds at a time, and one
 * more for all publishes during a build. A build that fails later leaves the site as it was.
 * @throws from the returned function when the first build fails: then there is no site at all
 */
export const updates = (build: () => Promise<void>): (() => Promise<void>) => {
  let isBuilt = false;
  return onceMore(async () => {
    try {
      await build();
      if (isBuilt) console.log(`Updated ${new Date().toLocaleTimeString('en-GB')}`);
      isBuilt = true;
    } catch (error) {
      if (!isBuilt) throw error;
      console.error(`${(error as Error).message}\nThe site stays as it was before this publish.`);
    }
  });
};
