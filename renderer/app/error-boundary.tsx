import { Component, type ErrorInfo, type ReactNode } from 'react'
import { invoke } from '#renderer/ipc/client.ts'

type Props = { readonly children: ReactNode }
type State = { readonly broken: boolean }

const NAME_MAX = 100
const PLACE_MAX = 2000

/** Only the kind of error and the component's place go to the log: a message may quote what somebody typed. */
const report = (error: unknown, place: string): void => {
  const name = error instanceof Error ? error.name : typeof error
  invoke('log.window_error', {
    name: name.slice(0, NAME_MAX) || 'Error',
    place: place.trim().slice(0, PLACE_MAX),
  }).catch(() => undefined)
}

/** One calm sentence in place of a broken page; plain HTML, because the theme itself may be what broke. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    report(error, info.componentStack ?? '')
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <div className="so-centre">
        <div className="so-card" role="alert">
          <p>Trang này gặp lỗi nên không hiển thị được. Dữ liệu đã lưu không bị ảnh hưởng.</p>
          <button className="so-button" type="button" onClick={() => location.reload()}>
            Mở lại trang
          </button>
        </div>
      </div>
    )
  }
}
