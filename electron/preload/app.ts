import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, CHANGED_CHANNEL, INVOKE_CHANNEL } from '#contract/bridge.ts'

const bridge: Bridge = {
  invoke: (route, input) => ipcRenderer.invoke(INVOKE_CHANNEL, route, input),
  subscribe: (listener) => {
    const receive = (_event: unknown, topic: unknown): void => listener(String(topic))
    ipcRenderer.on(CHANGED_CHANNEL, receive)
    return () => ipcRenderer.off(CHANGED_CHANNEL, receive)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
