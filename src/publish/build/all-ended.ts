/**
 * As `Promise.all`, but what fails is told when all have ended: nothing is written any more after a build has let go of its
 * folder.
 */
export async function allEnded<const All extends readonly unknown[]>(
  all: All,
): Promise<{ -readonly [Place in keyof All]: Awaited<All[Place]> }> {
  await Promise.allSettled(all)
  return await Promise.all(all)
}
