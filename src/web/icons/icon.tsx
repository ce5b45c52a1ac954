import type { IconName } from './names.ts'
import { iconPath } from './icon-path.ts'

export type { IconName } from './names.ts'

/** An icon beside a word. Alone only for close, back and search, and then `label` names it. */
export const Icon = ({ name, size = 18, filled = false, label }: { name: IconName; size?: number; filled?: boolean; label?: string }) => (
  <svg
    className="tl-icon" width={size} height={size} viewBox="0 0 256 256" fill="currentColor" focusable="false"
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <path d={iconPath(name, filled)} />
  </svg>
)
