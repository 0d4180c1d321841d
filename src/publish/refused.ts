/** What is asked for is refused, for a reason that whoever asked can do something about: nothing was written. */
export class Refused extends Error {
  override name = 'Refused'
}
