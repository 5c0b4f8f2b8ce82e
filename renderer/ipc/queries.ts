import { QueryClient, skipToken, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Output, RouteName } from '#contract/index.ts'
import { type InputArguments, invoke, unwrap } from '#renderer/ipc/client.ts'
import { concerns } from '#renderer/ipc/topics.ts'

/** Nothing here is a network: never paused, never retried, asked again only when the backend announces a change. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 0,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })

export const queryKey = <R extends RouteName>(route: R, ...input: InputArguments<R>): readonly unknown[] => [
  route,
  ...input,
]

/** Asks a route and keeps the answer until the backend announces that it changed. Failures are `ReplyError`. */
export const useRoute = <R extends RouteName>(route: R, ...input: InputArguments<R>): UseQueryResult<Output<R>> =>
  useQuery({
    queryKey: queryKey(route, ...input),
    queryFn: async (): Promise<Output<R>> => unwrap<R>(await invoke(route, ...input)),
  })

/** Like `useRoute` for a question that may not be complete yet: nothing is asked while it is null. */
export const useRouteWhen = <R extends RouteName>(
  route: R,
  input: InputArguments<R> | null,
): UseQueryResult<Output<R>> =>
  useQuery({
    queryKey: [route, ...(input ?? [])],
    queryFn: input === null ? skipToken : async (): Promise<Output<R>> => unwrap<R>(await invoke(route, ...input)),
  })

/** Asks anew whatever an announced change concerns; returns the way to stop. */
export const followAnnouncements = (client: QueryClient): (() => void) =>
  window.bridge.subscribe((topic) => {
    void client.invalidateQueries({
      predicate: ({ queryKey: [route] }) => typeof route === 'string' && concerns(topic, route),
    })
  })
