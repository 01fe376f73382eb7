/** Once a week tests ask what they otherwise spare: axe looks at all of each page, and all of the site is built twice. */
export const THOROUGHLY = process.env['THOROUGHLY'] === '1';
