export { TYPES_VERSION } from '../../contract/lab.ts';
