import type { ReactNode } from 'react'

/** Stands above everything while the data is invented; plain HTML, because the log-in page has nothing else. */
export const DemoBanner = (): ReactNode => (
  <p className="so-demo">DỮ LIỆU DÙNG THỬ – mọi tên người và cơ quan đều là giả định</p>
)
