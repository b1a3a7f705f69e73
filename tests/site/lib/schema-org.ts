// What schema.org says of the types and properties that the site uses: names and expected types. That they
// exist in the vocabulary is held by the compiler, through schema-dts.

const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^https?://' };

const thing = (type: string, required: string[], properties: Record<string, object>) => ({
  type: 'object',
  additionalProperties: false,
  required: ['@type', ...required],
  properties: { '@type': { const: type }, ...properties },
});

const channel = thing('ServiceChannel', ['servicePhone'], {
  servicePhone: thing('ContactPoint', ['telephone'], {
    telephone: { type: 'string', pattern: '^\\+?\\d{3,15}$' },
  }),
});

const service = {
  name: text,
  areaServed: text,
  availableChannel: { oneOf: [channel, { type: 'array', minItems: 2, items: channel }] },
};

const types = {
  Organization: thing('Organization', ['name', 'url'], { name: text, url }),
  BreadcrumbList: thing('BreadcrumbList', ['itemListElement'], {
    itemListElement: {
      type: 'array',
      minItems: 2,
      items: thing('ListItem', ['position', 'name'], {
        position: { type: 'integer', minimum: 1 },
        name: text,
        item: url,
      }),
    },
  }),
  GovernmentService: thing('GovernmentService', ['name', 'availableChannel'], service),
  Service: thing('Service', ['name', 'availableChannel'], service),
  Dataset: thing('Dataset', ['name', 'description', 'license', 'distribution'], {
    name: text,
    description: text,
    license: url,
    isAccessibleForFree: { type: 'boolean' },
    inLanguage: { type: 'array', items: text },
    distribution: {
      type: 'array',
      items: thing('DataDownload', ['contentUrl', 'encodingFormat'], {
        contentUrl: url,
        encodingFormat: text,
      }),
    },
  }),
};

const context = { '@context': { const: 'https://schema.org' } };

/** JSON Schema of a data block: one thing, or several as a graph. */
export const schemaOrg = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['@context', '@graph'],
      properties: {
        ...context,
        '@graph': { type: 'array', minItems: 2, items: { oneOf: Object.values(types) } },
      },
    },
    ...Object.values(types).map((type) => ({
      ...type,
      properties: { ...context, ...type.properties },
      required: ['@context', ...type.required],
    })),
  ],
};
