import { z } from 'astro/zod';
import { Refusal } from '../refusal.ts';

/** A picture as Decap sends it. */
export const asset = z.object({
  path: z.string(),
  content: z.string(),
  encoding: z.literal('base64'),
});

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The bytes of a picture.
 * @throws {Refusal} when it is empty or was cut on its way
 */
export const contentOf = ({ path, content }: z.infer<typeof asset>): Buffer => {
  if (content.length % 4 !== 0 || !base64.test(content)) {
    throw new Refusal(422, `${path} did not arrive whole; choose the picture again.`);
  }
  return Buffer.from(content, 'base64');
};
