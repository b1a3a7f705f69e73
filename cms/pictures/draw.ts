import { say } from '../language/say.ts';
import { PictureRefusal } from './refusal.ts';

const canvasOf = (width: number, height: number) => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
};

// Browsers that protect against recognition hand out other colours than were drawn.
const refuseFalseColours = () => {
  const { context } = canvasOf(16, 16);
  context.fillStyle = 'rgb(200 40 90)';
  context.fillRect(0, 0, 16, 16);
  const { data } = context.getImageData(0, 0, 16, 16);
  const isRight = [200, 40, 90].every((colour, index) =>
    data.every((value, at) => at % 4 !== index || Math.abs(value - colour) < 8),
  );
  if (!isRight) {
    throw new PictureRefusal(
      say(
        'This browser hides from the desk what it draws, so the picture would be spoilt. Allow this site to use canvas data, or use another browser.',
      ),
    );
  }
};

/** Whether something shines through what was drawn. */
export const isTransparent = (canvas: OffscreenCanvas): boolean => {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
  for (let at = 3; data && at < data.length; at += 4) if ((data[at] ?? 255) < 255) return true;
  return false;
};

/** Draws a picture, no side of it longer than `side`; of what it holds, only what one sees is left. */
export const draw = (
  picture: CanvasImageSource & { width: number; height: number },
  side: number,
): OffscreenCanvas => {
  refuseFalseColours();
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const { canvas, context } = canvasOf(width, height);
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
};
