export function nodeIsRecentEnough() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return true
  console.error(
    `Sổ đoàn needs Node.js 20 or newer to start its set-up, and this is ${process.version}: install a newer one from https://nodejs.org.`,
  )
  process.exitCode = 1
  return false
}
