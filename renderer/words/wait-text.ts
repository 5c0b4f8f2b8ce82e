/** "25 giây", "2 phút 05 giây". */
export const waitText = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${rest} giây`
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${String(rest).padStart(2, '0')} giây`
}
