import type { OpenedFile } from '#electron/services/host.ts'

const parts = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 298] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  '<< /Length 61 >>\nstream\nBT /F1 18 Tf 60 160 Td (PHIEU GUI VAN BAN - DA NHAN DU) Tj ET\nendstream',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
]

const pdf = (): string => {
  let text = '%PDF-1.4\n'
  const offsets = parts.map((part, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${part}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const xrefAt = text.length
  return `${text}xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${xrefAt}\n%%EOF\n`
}

/** A receipt of one page, as a scanner would give it: always the same bytes. */
export const proofOfSending = (): OpenedFile => ({
  ok: true,
  name: 'Phiếu gửi.pdf',
  bytes: new TextEncoder().encode(pdf()),
})
