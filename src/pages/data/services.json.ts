import type { APIRoute } from 'astro';
import { aboutFile } from '../../open-data/about.ts';
import { openServices } from '../../views/open-services.ts';

/** All services, with every field and in all languages. */
export const GET: APIRoute = async () => {
  const services = await openServices();
  return Response.json({ about: aboutFile('data.services', services), services });
};
