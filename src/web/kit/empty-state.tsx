import type { ReactNode } from 'react'
import './empty-state.css'

/** A sentence that is good news or a next step; never "no data". */
export const EmptyState = ({ children, action }: { children: ReactNode; action?: ReactNode }) => <div className="tl-empty"><p>{children}</p>{action}</div>
