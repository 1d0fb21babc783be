/** Mean radius of the earth in nautical miles: the figure that the checked routes were computed with. */
export const EARTH_NAUTICAL_MILES = 3440.065;
export const KILOMETRES_PER_NAUTICAL_MILE = 1.852;

const RADIANS = Math.PI / 180;

/** Distance over the surface in nautical miles (haversine). Degrees. */
export function nauticalMilesBetween(lon1: number, lat1: number, lon2: number, lat2: number): number {
  const a = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2;
  const b = Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  const chord = a + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * b;
  return 2 * EARTH_NAUTICAL_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Straight distance between two places in kilometres. Degrees. */
export function kilometresBetween(
  a: { readonly longitude: number; readonly latitude: number },
  b: { readonly longitude: number; readonly latitude: number },
): number {
  return nauticalMilesBetween(a.longitude, a.latitude, b.longitude, b.latitude) * KILOMETRES_PER_NAUTICAL_MILE;
}
