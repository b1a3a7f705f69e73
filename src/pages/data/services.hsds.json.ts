import type { APIRoute } from 'astro';
import { hsds } from '../../open-data/hsds.ts';
import { openServices } from '../../views/open-services.ts';

/** All services as HSDS 3 writes them, for directories that exchange data. */
export const GET: APIRoute = async () => Response.json(hsds(await openServices()));
