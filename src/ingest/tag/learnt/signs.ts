// Made by training/train.ts.
/** What each sign says, in the order of the signs, for people and for companies and organisations. */
export const SIGN_WEIGHTS = {
  people: [-1.01, 2.51, -0.96, 1.01, -0.63, 0.21, 1.2, 1.33, 0.42, 0.09, 0.89, -1.16, -0.58, 1.11, 0.48, 1.2],
  bodies: [-1.56, 1.58, 0.32, -0.04, -0.12, 0.04, 0.12, 1.07, 0.44, 0.02, 0.73, -0.53, 0.51, 0.95, 0.42, 0],
}
