// Made by training/train.ts.
/** What each sign says, in the order of the signs, for people and for companies and organisations. */
export const SIGN_WEIGHTS = {
  people: [-1.13, 2.57, -0.95, 1.05, -0.55, 0.22, 1.26, 1.32, 0.37, 0.06, 0.84, -1.11, -0.65, 1.63, 0.49],
  bodies: [-1.64, 1.59, 0.3, -0.06, -0.1, 0, 0.1, 1.07, 0.44, 0.02, 0.72, -0.51, 0.52, 0.94, 0.51],
}
