import { say } from '../language/say.ts';
import { isClean } from './clean-picture.ts';
import { PictureRefusal } from './refusal.ts';

/**
 * The last look before a picture is sent anywhere: whatever way it came into the form, one with metadata goes no
 * further.
 * @throws {PictureRefusal}
 */
export const assertClean = async (file: File): Promise<void> => {
  if (isClean(file, new Uint8Array(await file.arrayBuffer()))) return;
  throw new PictureRefusal(
    say(
      `The picture “${file.name}” was not prepared for the site. Remove it here, choose it again with “Upload”, and save.`,
    ),
  );
};
