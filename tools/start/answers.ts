import { PlainError } from '../run/plain-error.mjs';

/**
 * Asks for a page, so that an address is announced only when it works.
 * @throws {PlainError} when the answer is not the page
 */
export const requireAnswer = async (address: string): Promise<void> => {
  const { status } = await fetch(address);
  if (status !== 200) throw new PlainError(`${address} does not answer as it should (${status}).`);
};
