import { prepared, type Entry } from './pre-save.ts';

/** Sent by Decap where it does not save (see cms/mended.ts); `said` takes the reason. */
type Refused = CustomEvent<{ entry: Entry; said: string }>;

/** Says all that is wrong in all languages where Decap itself has found one fault and goes no further. */
export const sayRefusals = (): void => {
  window.addEventListener('desk-refused', (event) => {
    const { detail } = event as Refused;
    try {
      prepared(detail.entry);
    } catch (error) {
      detail.said = (error as Error).message;
    }
  });
};
