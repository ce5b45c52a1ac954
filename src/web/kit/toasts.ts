/** A short message of what was done, with a way back while there is one. */
export type Toast = { readonly id: number; readonly said: string; readonly seconds: number; readonly undo?: () => void; readonly hers?: boolean }

export type Toasts = {
  readonly add: (toast: { said: string; seconds?: number; undo?: () => void; hers?: boolean }) => void
  readonly close: (id: number) => void
  readonly list: () => readonly Toast[]
  readonly subscribe: (heard: () => void) => () => void
}

/** A queue outside React, so that any act can speak. At most three stand at once; the oldest without a way back goes first. */
export const toastQueue = (): Toasts => {
  let toasts: readonly Toast[] = []
  let next = 1
  const heard = new Set<() => void>()
  const set = (changed: readonly Toast[]): void => { toasts = changed; for (const tell of heard) tell() }
  return {
    add: ({ said, seconds = 12, ...rest }) => {
      const all = [...toasts, { id: next++, said, seconds, ...rest }]
      const drop = all.length > 3 ? (all.find(toast => toast.undo === undefined) ?? all[0]!) : null
      set(all.filter(toast => toast !== drop))
    },
    close: id => set(toasts.filter(toast => toast.id !== id)),
    list: () => toasts,
    subscribe: tell => { heard.add(tell); return () => { heard.delete(tell) } },
  }
}
