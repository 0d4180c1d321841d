/** What readers are offered whose browser speaks no Chinese; in the language that it offers. */
export const offer = {
  label: 'Language',
  title: 'The articles are in Chinese. Everything around them can speak English.',
  accept: 'Read the interface in English',
  decline: 'Keep Chinese',
}
