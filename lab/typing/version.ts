export { TYPES_VERSION } from '../../contract/content/lab.ts';
