/** A picture that the desk does not take; the message is a sentence for the editor, with the mend. */
export class PictureRefusal extends Error {
  // Decap shows an error with its name in front.
  override name = '';
}
