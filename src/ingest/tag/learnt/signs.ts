// Made by training/train.ts.
/** What each sign says, in the order of the signs, for people and for companies and organisations. */
export const SIGN_WEIGHTS = {
  // prettier-ignore
  people: [-0.96, 2.5, -0.97, 1.02, -0.64, 0.21, 1.21, 1.36, 0.41, 0.09, 0.92, -1.14, -0.58, 1.13, 0.45, 1.05],
  // prettier-ignore
  bodies: [-1.56, 1.57, 0.3, -0.06, -0.11, 0.06, 0.11, 1.08, 0.45, 0, 0.79, -0.54, 0.53, 0.99, 0.42, 0],
}
