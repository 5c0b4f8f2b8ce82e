import type { Compiled, EngineFault } from '#electron/documents/template-check/compiled.ts'
import { aroundOffset } from '#electron/documents/template-check/place.ts'
import { clipped, type Problem, refusal } from '#electron/documents/template-check/problem.ts'

/** Sentences for what the template engine finds, by its own names of faults. */
const sentences: Readonly<Record<string, (fault: EngineFault) => string>> = {
  unclosed_tag: ({ tag }) => `Thẻ {${clipped(tag, 30)} thiếu dấu } ở cuối. Hãy thêm dấu }.`,
  unopened_tag: ({ tag }) =>
    `Có dấu } mà không có dấu { ở trước${tag === '' ? '' : ` (“${clipped(tag, 30)}”)`}. Hãy thêm dấu { hoặc xóa dấu }.`,
  duplicate_open_tag: () => 'Có hai dấu { liền nhau. Mỗi thẻ chỉ có một dấu {; hãy xóa một dấu.',
  duplicate_close_tag: () => 'Có hai dấu } liền nhau. Mỗi thẻ chỉ có một dấu }; hãy xóa một dấu.',
  unclosed_loop: ({ tag }) => `Thẻ mở {#${tag}} không có thẻ đóng {/${tag}}. Hãy thêm {/${tag}} ở cuối phần lặp.`,
  unopened_loop: ({ tag }) =>
    tag === ''
      ? 'Có thẻ đóng {/} mà không có thẻ mở. Hãy xóa thẻ đó.'
      : `Thẻ đóng {/${tag}} không có thẻ mở {#${tag}} ở trước. Hãy thêm {#${tag}} hoặc xóa thẻ đóng.`,
  closing_tag_does_not_match_opening_tag: ({ tag, closing }) =>
    `Thẻ mở {#${tag}} lại được đóng bằng {/${closing}}: hai phần lặp lồng nhau sai. Phần mở sau phải đóng trước.`,
  unbalanced_loop_tags: ({ tag, closing }) =>
    `Hai phần lặp {#${tag}} và {#${closing}} cắt ngang nhau trong bảng. Mỗi dòng của bảng chỉ có một phần lặp: thẻ mở ở ô đầu, thẻ đóng ở ô cuối.`,
  loop_position_invalid: ({ tag }) =>
    `Thẻ {#${tag}} và {/${tag}} đặt ở hai chỗ không thể lặp được (ví dụ một thẻ trong bảng, một thẻ ngoài bảng). Hãy đặt thẻ mở ở ô đầu và thẻ đóng ở ô cuối của cùng một dòng, hoặc cả hai ở đoạn riêng ngoài bảng.`,
  raw_xml_tag_should_be_only_text_in_paragraph: ({ tag }) =>
    `Thẻ {@${tag}} phải đứng một mình trong đoạn. Hãy chuyển chữ khác (kể cả dấu cách) sang đoạn khác.`,
  raw_tag_outerxml_invalid: ({ tag }) => `Thẻ {@${tag}} phải đứng một mình trong một đoạn.`,
}

const GENERAL =
  'Các thẻ ở chỗ này không đọc được. Hãy xóa rồi gõ lại các thẻ, hoặc chép lại từ mẫu gốc (bấm “Tải mẫu về”).'

export const engineProblems = ({ parts, faults }: Compiled): readonly Problem[] =>
  faults.map((fault) => {
    const part = parts.find(({ file }) => file === fault.file)
    const [offset] = fault.offsets
    const around = part === undefined || offset === undefined ? '' : aroundOffset(part, offset, fault.tag.length + 3)
    const known = Object.hasOwn(sentences, fault.id) ? sentences[fault.id] : undefined
    return refusal(known === undefined ? 'unreadable_tags' : fault.id, known?.(fault) ?? GENERAL, around)
  })
