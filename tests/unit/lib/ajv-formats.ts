import type { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** Lets schemas ask for addresses and dates. A module of the older kind, whose type the compiler loses on the way. */
export const addFormats = formats.default as (ajv: Ajv) => Ajv;
