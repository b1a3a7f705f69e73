/** Something that the desk's API does not do; the message is a sentence for the editor. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
