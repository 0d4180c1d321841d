/** Whether a UTF-16 code unit is a Han character or half of one. By range: asked of every character of a text. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007 || (unit >= 0xf900 && unit <= 0xfaff)
