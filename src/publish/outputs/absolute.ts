/** Makes an absolute address of a path; without a site address it stays a path from the host's root. */
export type Absolute = (path: string) => string
