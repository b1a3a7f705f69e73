/** The files of open data: what each is, where it lies, and its media type. */
export const files = {
  servicesJson: { path: '/data/services.json', type: 'application/json' },
  servicesHsds: { path: '/data/services.hsds.json', type: 'application/json' },
  servicesCsv: { path: '/data/services.csv', type: 'text/csv' },
  placesJson: { path: '/data/municipalities.json', type: 'application/json' },
} as const;
