/** What readers are offered whose browser speaks no Chinese; in the language that is offered. */
export const offer = {
  title: 'Articles here are in Chinese; everything around them can be in English.',
  accept: 'Read the interface in English',
  decline: 'Keep Chinese',
  missing: 'The English texts did not arrive.',
  retry: 'Try again',
}
