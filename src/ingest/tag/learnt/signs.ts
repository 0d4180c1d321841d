// Made by training/train.ts.
/** What each sign says, in the order of the signs, for people and for companies and organisations. */
export const SIGN_WEIGHTS = {
  // prettier-ignore
  people: [-0.8, 2.43, -0.71, 0.88, -0.56, 0.07, 1.05, 1.14, 0.21, 0.07, 0.66, -1.12, -0.67, 1.26, 0.47, 1.25],
  // prettier-ignore
  bodies: [-1.94, 1.61, 0.33, -0.14, -0.42, -0.01, 0, 0.98, 0.5, 0.16, 0.95, -0.72, 0.66, 1.58, 0.69, 0],
}
