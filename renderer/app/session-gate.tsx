import { type ReactNode, useEffect } from 'react'
import { invoke } from '#renderer/ipc/client.ts'
import { enterApp, leaveApp } from '#renderer/ipc/session.ts'

/** After a reload of an open window: asks who is logged in and goes on, or back to the log-in page. */
export const SessionGate = (): ReactNode => {
  useEffect(() => {
    invoke('app.status').then(
      (reply) => (reply.ok && reply.value.session !== null ? enterApp(reply.value.session) : leaveApp()),
      () => leaveApp(),
    )
  }, [])
  return null
}
