import type { SheetTag } from '#domain/document/tags/sheet-tag.ts'
import { typedTag } from '#domain/document/template-tags.ts'
import type { CompiledPart, Placed } from '#electron/documents/template-check/compiled.ts'
import { nearest } from '#electron/documents/template-check/nearest.ts'
import { aroundOffset } from '#electron/documents/template-check/place.ts'
import { clipped, type Problem, refusal } from '#electron/documents/template-check/problem.ts'
import type { Path, Sheet } from '#electron/documents/template-check/sheet.ts'

type Finding = { readonly code: string; readonly sentence: string }

const typed = (tag: Placed): string => `{${clipped(tag.raw, 40)}}`

const strange = ({ raw }: Placed): Finding | null => {
  if (raw.trim() === '')
    return { code: 'empty_tag', sentence: 'Có cặp dấu { } mà không có tên thẻ ở giữa. Hãy xóa cặp dấu đó.' }
  if (raw.startsWith('='))
    return { code: 'other_braces', sentence: 'Không được đổi dấu ngoặc của thẻ. Hãy xóa thẻ này và dùng { }.' }
  if (/^-/u.test(raw))
    return {
      code: 'unknown_look',
      sentence: 'Kiểu thẻ lặp này không dùng được. Hãy dùng {#tên} ở đầu và {/tên} ở cuối phần lặp.',
    }
  return null
}

const unknown = (tag: Placed, sheet: Sheet, path: Path): Finding => {
  const homes = sheet.homes(tag.name)
  const [home] = homes
  if (tag.name === '.')
    return {
      code: 'outside_its_list',
      sentence: 'Thẻ {.} chỉ dùng trong phần lặp của một danh sách các dòng, ví dụ {#recipients}{.}{/recipients}.',
    }
  if (home !== undefined)
    return {
      code: 'outside_its_list',
      sentence: `Thẻ ${typed(tag)} chỉ dùng được ${homes.map((one) => `giữa {#${one}} và {/${one}}`).join(' hoặc ')}.`,
    }
  const meant = nearest(tag.name, sheet.names)
  const found =
    meant === null ? null : (sheet.find(meant, path) ?? sheet.tags.find(({ name }) => name === meant) ?? null)
  return {
    code: 'unknown_tag',
    sentence:
      found === null
        ? `Thẻ ${typed(tag)} không có trong Bảng thẻ của loại văn bản này. Hãy xóa hoặc thay bằng một thẻ trong bảng.`
        : `Thẻ ${typed(tag)} không có trong Bảng thẻ – có phải ${typedTag(found)}?`,
  }
}

const mayStandIn = ({ within, reaches }: SheetTag, list: string): boolean =>
  within === list || reaches.includes(`#${list}`)

/** What is wrong with one tag at its place; null when nothing is. */
const wrongUse = (tag: Placed, sheet: Sheet, path: Path): Finding | null => {
  const odd = strange(tag)
  if (odd !== null) return odd
  // The fault of a section is told at its opening tag.
  if (tag.look === 'end') return null
  const found = sheet.find(tag.name, path)
  if (found === null) return unknown(tag, sheet, path)
  const isSection = tag.look === 'section' || tag.look === 'inverted'
  if (tag.look === 'drawing' && found.use !== 'drawing')
    return {
      code: 'wrong_drawing',
      sentence: `Thẻ ${typed(tag)} không phải đường kẻ nên không có dấu @: hãy viết ${typedTag(found)}.`,
    }
  if (tag.look === 'text' && found.use === 'drawing')
    return {
      code: 'wrong_drawing',
      sentence: `Thẻ ${typed(tag)} là đường kẻ nên phải có dấu @: hãy viết ${typedTag(found)}.`,
    }
  if (tag.look === 'text' && found.use === 'list')
    return {
      code: 'wrong_list',
      sentence: `Thẻ ${typed(tag)} là danh sách: hãy viết ${typedTag(found)}, mỗi dòng một mục ở giữa.`,
    }
  if (tag.look === 'text' && found.use === 'condition')
    return {
      code: 'wrong_list',
      sentence: `Thẻ ${typed(tag)} là điều kiện: hãy viết ${typedTag(found)}, phần chỉ in khi đúng đặt ở giữa.`,
    }
  if (isSection && found.use === 'list' && path.length > 0 && !mayStandIn(found, path.at(-1) ?? ''))
    return {
      code: 'list_in_list',
      sentence: `Phần lặp {#${found.name}} không được đặt trong phần lặp {#${path.at(-1)}}: nội dung sẽ bị nhân lên nhiều lần. Hãy đưa ra ngoài.`,
    }
  return null
}

/** Every tag of one part against the sheet. `isNested`: the engine could pair the sections. */
export const useProblems = (part: CompiledPart, sheet: Sheet, isNested: boolean): readonly Problem[] => {
  const look = (tags: readonly Placed[], path: Path): readonly Problem[] =>
    tags.flatMap((tag) => {
      // Without pairs nobody knows which list a field stands in: only names that exist nowhere are told.
      const home = isNested ? path : [...sheet.homes(tag.name).slice(0, 1)]
      const finding = wrongUse(tag, sheet, home)
      const found =
        finding === null
          ? []
          : [refusal(finding.code, finding.sentence, aroundOffset(part, tag.offset, tag.raw.length))]
      const inside = tag.look === 'section' && sheet.isList(tag.name) ? [...path, tag.name] : path
      return [...found, ...look(tag.inner, inside)]
    })
  return look(part.tags, [])
}
