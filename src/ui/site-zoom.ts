/** How close the map goes to a site. */
export const SITE_ZOOM = 6;
