import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { addFormats } from './ajv-formats.ts';

/** Says what in a list of HSDS services is not as the standard wants it, a line each. */
export const hsdsProblems = (services: unknown): string[] => {
  const ajv = new Ajv({ allErrors: true, strict: true });
  addFormats(ajv);
  for (const file of globSync('tests/schemas/hsds-3/*.json')) {
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object);
  }
  const validate = ajv.compile({
    type: 'array',
    items: { $ref: 'https://hsds.test/service.json' },
  });
  validate(services);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
};
