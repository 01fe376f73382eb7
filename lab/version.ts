/** Raise it whenever the lab records something differently: every case then runs again. */
export const LAB_VERSION = 2;

/** The Python that every case runs on. */
export const PYTHON = '3.13';
