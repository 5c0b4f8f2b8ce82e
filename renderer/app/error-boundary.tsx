import { Component, type ErrorInfo, type ReactNode } from 'react'
import { reportError } from '#renderer/app/report-error.ts'

type Props = { readonly children: ReactNode }
type State = { readonly broken: boolean }

/** One calm sentence in place of a broken page; plain HTML, because the theme itself may be what broke. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    reportError(error, info.componentStack ?? '')
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
