const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** "812 byte", "34 KB", "2,4 MB"; a megabyte is 1024 kilobytes, as the limits of files are. */
export const sizeText = (bytes: number): string => {
  if (bytes < 1024) return `${bytes} byte`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${decimal.format(kilobytes / 1024)} MB`
}
