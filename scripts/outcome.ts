/** How a program that looks at the code ended, and what it said. */
export interface Outcome {
  failed: boolean;
  output: string;
}
