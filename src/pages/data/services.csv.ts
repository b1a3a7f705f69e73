import type { APIRoute } from 'astro';
import { csv } from '../../open-data/csv.ts';
import { openServices } from '../../views/open-services.ts';

/** All services as a table. */
export const GET: APIRoute = async () =>
  new Response(csv(await openServices()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
