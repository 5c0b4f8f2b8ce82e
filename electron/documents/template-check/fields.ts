import type { Element } from '@xmldom/xmldom'
import { clipped, type Problem, refusal, remark } from '#electron/documents/template-check/problem.ts'
import { attributeOf, elementsIn, nameOf, within, wordsIn } from '#electron/documents/template-check/xml.ts'

/** One field of Word: what it does, and the words it stands beside. */
type Field = { readonly instruction: string; readonly paragraph: string }

/** Fields that run something, or read another file. */
const DANGEROUS = new Set([
  'DDE',
  'DDEAUTO',
  'INCLUDE',
  'INCLUDETEXT',
  'INCLUDEPICTURE',
  'LINK',
  'IMPORT',
  'MACROBUTTON',
  'GOTOBUTTON',
  'DATABASE',
  'EMBED',
  'RD',
  'PRINT',
  'CONTROL',
  'HTMLCONTROL',
  'ADDIN',
  'FILLIN',
  'ASK',
  'MACRO',
  'AUTOTEXT',
  'AUTOTEXTLIST',
  'QUOTE',
])

const paragraphAt = (element: Element): string => {
  const paragraph = within(element, 'p')
  return paragraph === null ? '' : wordsIn(paragraph)
}

/** Instructions of all fields, also those cut over several runs or standing in another field. */
export const fieldsOf = (root: Element): readonly Field[] => {
  const done: Field[] = []
  const open: { instruction: string; paragraph: string; isResult: boolean }[] = []
  const close = (): void => {
    const field = open.pop()
    if (field === undefined) return
    done.push({ instruction: field.instruction.trim(), paragraph: field.paragraph })
    // What an inner field yields would be part of the outer's instruction.
    const outer = open.at(-1)
    if (outer !== undefined && !outer.isResult) outer.instruction += ` ${field.instruction}`
  }
  for (const element of elementsIn(root)) {
    const name = nameOf(element)
    if (name === 'fldSimple')
      done.push({ instruction: attributeOf(element, 'instr').trim(), paragraph: paragraphAt(element) })
    if (name === 'fldChar') {
      const type = attributeOf(element, 'fldCharType')
      if (type === 'begin') open.push({ instruction: '', paragraph: paragraphAt(element), isResult: false })
      const current = open.at(-1)
      if (type === 'separate' && current !== undefined) current.isResult = true
      if (type === 'end') close()
    }
    if (name === 'instrText' || name === 'delInstrText') {
      const current = open.at(-1)
      if (current === undefined)
        done.push({ instruction: (element.textContent ?? '').trim(), paragraph: paragraphAt(element) })
      else current.instruction += element.textContent ?? ''
    }
  }
  while (open.length > 0) close()
  return done
}

/** `isHeader`: the one place where a page number belongs. */
export const fieldProblems = (root: Element, isHeader: boolean): readonly Problem[] =>
  fieldsOf(root).flatMap(({ instruction, paragraph }) => {
    const command = /^[\s"]*([^\s"\\]*)/u.exec(instruction.toUpperCase())?.[1] ?? ''
    const around = clipped(paragraph === '' ? instruction : `${paragraph} [${instruction}]`)
    if (DANGEROUS.has(command))
      return [
        refusal(
          'dangerous_field',
          `Mẫu có trường {${command}} của Word, có thể chạy chương trình hoặc lấy dữ liệu từ tệp khác. Hãy bôi đen chỗ đó, bấm Ctrl+Shift+F9 để đổi thành chữ, hoặc xóa đi.`,
          around,
        ),
      ]
    if (command === 'PAGE' && isHeader) return []
    if (command === 'HYPERLINK')
      return /^\s*HYPERLINK\s+"?(https?:|mailto:)/iu.test(instruction)
        ? [remark('link', 'Mẫu có liên kết. Liên kết được giữ nguyên trong văn bản; hãy bỏ nếu không cần.', around)]
        : [
            refusal(
              'external_file',
              'Mẫu có liên kết mở tệp trên máy. Hãy bấm chuột phải vào liên kết, chọn “Loại bỏ Siêu kết nối”.',
              around,
            ),
          ]
    if (command === '') return []
    return [
      refusal(
        'field',
        command === 'PAGE'
          ? 'Số trang đặt trong nội dung hoặc cuối trang. Số trang được in ở giữa lề trên theo Phụ lục I; hãy xóa trường này.'
          : `Mẫu có trường tự động {${clipped(command, 20)}} của Word (ngày giờ, mục lục, tham chiếu…), khi in không được tính lại. Hãy bôi đen chỗ đó, bấm Ctrl+Shift+F9 để đổi thành chữ.`,
        around,
      ),
    ]
  })
