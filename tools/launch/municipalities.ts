import type { Municipality } from '../../src/model/municipalities.ts';
import type { OpenItem } from './open-item.ts';

/** What a municipality's page states that is not yet confirmed. */
export const openFindings = (file: string, { name, ...data }: Municipality): OpenItem[] =>
  [
    { finding: data.mechanism, called: 'coordination mechanism' },
    { finding: data.actionPlan, called: 'action plan' },
  ]
    .filter(({ finding }) => finding?.state === 'unconfirmed')
    .map(({ called }) => ({
      what: 'statement',
      file,
      place: `Kosovo, ${name.en}`,
      detail: `${called}: not yet confirmed`,
    }));
