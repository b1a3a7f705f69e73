import { today } from '../../../src/model/clock.ts';
import { serviceSchema } from '../../../src/model/services.ts';
import { settingsSchema } from '../../../src/model/settings.ts';
import { nextCheck } from '../../../src/model/status.ts';
import { readContent } from '../../../tools/content/read.ts';

/** What may stand on the card for the wallet, as the content has it. */
export interface PaperNumbers {
  numbers: string[];
  checkedOn: string;
  checkAgainOn: string;
}

/** Reads the card's numbers from the content: only the confirmed, and those not due for a new check. */
export const numbersForPaper = (): PaperNumbers => {
  const { card } = settingsSchema.parse(readContent('.', 'settings', 'site.yml').data);
  const services = card
    .map(({ service }) => serviceSchema.parse(readContent('.', 'services', `${service}.yml`).data))
    .filter((service) => service.state === 'confirmed' && nextCheck(service) >= today());
  return {
    numbers: services.flatMap(({ phones }) => phones.map(({ number }) => number)).sort(),
    checkedOn: services.map(({ checked }) => checked.on).sort()[0] ?? '',
    checkAgainOn: services.map(nextCheck).sort()[0] ?? '',
  };
};
