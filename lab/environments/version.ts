/** Evidence says by which lab it was made, and the build compares: the numbers stand in the contract. */
export { LAB_VERSION, PYTHON } from '../../contract/content/lab.ts';
