/** A thread that gleans: what Tinypool calls is the default export. */
export { glean as default } from './glean.ts';
