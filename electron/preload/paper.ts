import { contextBridge, ipcRenderer } from 'electron'
import {
  PAPER_DONE_CHANNEL,
  PAPER_TASK_CHANNEL,
  type PaperDesk,
  type PaperDone,
  type PaperTask,
} from '#contract/paper.ts'

const desk: PaperDesk = {
  serve: (work) => {
    ipcRenderer.on(PAPER_TASK_CHANNEL, (_event, id: number, task: PaperTask) => {
      const done = (answer: PaperDone) => ipcRenderer.send(PAPER_DONE_CHANNEL, id, answer)
      work(task).then(
        (value) => done({ ok: true, value }),
        (error: unknown) => done({ ok: false, message: String(error) }),
      )
    })
  },
}
contextBridge.exposeInMainWorld('paper', desk)
