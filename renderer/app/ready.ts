import type { ScreenId } from '#renderer/app/screen-list.ts'

/** Marks the page as usable and names the screen: read by the start-up measurement and the end-to-end tests. */
export const markReady = (screen: ScreenId): void => {
  const { dataset } = document.documentElement
  dataset.screen = screen
  dataset.appState = 'ready'
  performance.mark('app-ready')
}

/** The screen is there, but its data is still on the way. */
export const markLoading = (screen: ScreenId): void => {
  const { dataset } = document.documentElement
  dataset.screen = screen
  dataset.appState = 'loading'
}
