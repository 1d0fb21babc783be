/** How close the map goes to a country. */
export const COUNTRY_ZOOM = 3;
/** How close the map goes to a site. */
export const SITE_ZOOM = 6;
