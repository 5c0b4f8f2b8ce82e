import { type Problem, refusal } from '#electron/documents/template-check/problem.ts'
import { fileLimits } from '#electron/services/file-limits.ts'

const startsWith = (bytes: Uint8Array, signature: string | readonly number[]): boolean => {
  const wanted = typeof signature === 'string' ? [...signature].map((letter) => letter.charCodeAt(0)) : signature
  return wanted.every((byte, index) => bytes[index] === byte)
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const asWordDocument = 'chọn Tệp › Lưu thành, kiểu “Tài liệu Word (.docx)”, rồi chọn tệp mới'

/** Word puts a document with a password into an OLE file whose stream has this name. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** What a file is by its first bytes, whatever its name says; null when it may be a .docx. */
export const wrongSort = (bytes: Uint8Array): Problem | null => {
  if (bytes.length === 0)
    return refusal('empty_file', 'Tệp trống (0 byte). Hãy mở lại tệp trong Word, lưu, rồi chọn lại.')
  if (bytes.length > fileLimits.template)
    return refusal(
      'too_large',
      'Tệp lớn hơn 5 MB. Mẫu chỉ gồm chữ và bảng: hãy bỏ hình ảnh, phông chữ nhúng, lưu lại rồi chọn lại.',
    )
  if (startsWith(bytes, OLE))
    return isEncrypted(bytes)
      ? refusal(
          'password',
          'Tệp đang đặt mật khẩu mở. Hãy mở trong Word, vào Tệp › Thông tin › Bảo vệ Tài liệu › Mã hóa bằng Mật khẩu, xóa mật khẩu, lưu rồi chọn lại.',
        )
      : refusal('old_word', `Đây là tệp Word kiểu cũ (.doc). Hãy mở trong Word, ${asWordDocument}.`)
  if (startsWith(bytes, '%PDF'))
    return refusal('pdf', 'Đây là tệp PDF, không phải tệp Word. Hãy chọn tệp .docx mà tệp PDF này được xuất ra.')
  if (startsWith(bytes, '{\\rtf')) return refusal('rtf', `Đây là tệp RTF. Hãy mở trong Word, ${asWordDocument}.`)
  if (!startsWith(bytes, 'PK'))
    return refusal(
      'not_word',
      'Đây không phải tệp Word (.docx). Hãy bấm “Tải mẫu về”, sửa tệp đó trong Word, lưu rồi chọn lại.',
    )
  return null
}
