import { say } from '../language/say.ts';
import { cleanPicture } from './clean-picture.ts';
import { PictureRefusal } from './refusal.ts';

const cleaned = new WeakSet<Event>();

const holding = (file: File): FileList => {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  return transfer.files;
};

const sentenceOf = (error: unknown) => {
  if (error instanceof PictureRefusal) return error.message;
  console.error(error);
  return say(
    'The picture could not be prepared. Try again, or save it anew as JPEG and choose that file.',
  );
};

const handOn = async (input: HTMLInputElement, file: File) => {
  try {
    input.files = holding(await cleanPicture(file));
  } catch (error) {
    input.value = '';
    // Decap’s own notices would lie behind the window in which pictures are chosen.
    alert(sentenceOf(error));
    return;
  }
  const event = new Event('change', { bubbles: true });
  cleaned.add(event);
  input.dispatchEvent(event);
};

/**
 * Hands Decap each chosen picture only after it was cleaned: what the form then holds and shows is already what
 * will be kept, and its name has the right ending.
 */
export const cleanUploads = (page: Document = document): void => {
  page.addEventListener(
    'change',
    (event) => {
      const { target: input } = event;
      if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
      const [file] = input.files ?? [];
      if (!file || cleaned.has(event)) return;
      event.stopImmediatePropagation();
      void handOn(input, file);
    },
    // Before Decap, which listens further down.
    { capture: true },
  );
};
