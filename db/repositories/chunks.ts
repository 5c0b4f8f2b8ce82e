/** SQLite takes at most 32,766 values in one statement; longer lists are asked for in turns. */
const MOST_VALUES = 20_000

/** The rows for all of these ids, in one query unless there are very many. */
export const forIds = async <Id, R>(
  ids: readonly Id[],
  query: (some: readonly Id[]) => Promise<readonly R[]>,
): Promise<readonly R[]> => {
  if (ids.length === 0) return []
  if (ids.length <= MOST_VALUES) return query(ids)
  const rows: R[] = []
  for (let from = 0; from < ids.length; from += MOST_VALUES)
    rows.push(...(await query(ids.slice(from, from + MOST_VALUES))))
  return rows
}

export const byTrip = <R extends { readonly trip_id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> =>
  Map.groupBy(rows, (row) => row.trip_id)
