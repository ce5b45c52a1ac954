import { createContext } from 'react'

/** The other screens of the record on the page, that this member may open: filled by the shell, shown by every rail of sections. */
export type Beside = { readonly key: string; readonly label: string; readonly href: string; readonly current?: boolean }
export const BesideContext = createContext<readonly Beside[]>([])
