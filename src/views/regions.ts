import { districts, type District } from '../model/places.ts';

/** Municipalities that lie in one district; without a district those for which no source names one. */
export interface Region<Place> {
  district: District | undefined;
  places: Place[];
}

const order = [...(Object.keys(districts) as District[]), undefined];

/** Groups municipalities by district, from north to south, each once; districts without one are left out. */
export const regionsOf = <Place extends { district: District | undefined }>(
  places: Place[],
): Region<Place>[] =>
  order
    .map((district) => ({
      district,
      places: places.filter((place) => place.district === district),
    }))
    .filter((region) => region.places.length > 0);
