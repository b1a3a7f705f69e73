/** Something that went wrong, in a sentence for the editor. Decap shows an error with its name in front, so it has none. */
export class DeskError extends Error {
  override readonly name = '';
}
