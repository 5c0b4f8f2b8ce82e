/** Layout of a letter on A4 as the templates are drawn (Nghị định 30/2020/NĐ-CP, Phụ lục I). One place, because filling measures too. */

/** Twentieths of a point, the unit of WordprocessingML. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** Millimetres. Phụ lục I, phần I, mục I: top and bottom 20–25, left 30–35, right 15–20; the page number hangs in the top margin. */
export const page = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const

/** Millimetres: the head is two columns, agency and Quốc hiệu, without cell margins. */
export const headColumns = { agency: 68, nation: 97 } as const

export const textWidth = (isLandscape: boolean): number =>
  (isLandscape ? page.long : page.short) - page.left - page.right
