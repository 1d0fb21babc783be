/** What the design is made for. */
export const LAPTOP = { width: 1280, height: 800 } as const;
/** Large enough for the three columns, small enough for a GPU made of software. */
export const SMALL_DESKTOP = { width: 1000, height: 640 } as const;
/** One column on a desk: the cheapest to draw. */
export const TINY = { width: 640, height: 480 } as const;
export const PHONE = { width: 390, height: 844 } as const;
