import type { APIRoute } from 'astro';
import { aboutFile } from '../../open-data/about.ts';
import { openPlaces } from '../../views/open-places.ts';

/** All municipalities, in all languages. */
export const GET: APIRoute = async () => {
  const municipalities = await openPlaces();
  return Response.json({ about: aboutFile('data.places', municipalities), municipalities });
};
