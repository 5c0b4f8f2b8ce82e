/** Runs one piece of work after another; nothing begins before what came before it is over, well or badly. */
export const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    isIdle: (): boolean => waiting === 0,
    run: <T>(work: () => Promise<T>): Promise<T> => {
      waiting += 1
      const result = last.then(work).finally(() => {
        waiting -= 1
      })
      last = result.catch(() => undefined)
      return result
    },
  }
}
