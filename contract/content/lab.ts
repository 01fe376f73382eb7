/** What the lab is by now: evidence of an older one is made again. */

/** Raise it whenever the lab records something differently: every case then runs again. */
export const LAB_VERSION = 2;

/** Raise it whenever the lab records something about types differently: every check then runs again. */
export const TYPES_VERSION = 1;

/** The Python that every case runs on, but for older releases that need another. */
export const PYTHON = '3.13';
