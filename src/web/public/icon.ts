import { iconPath } from '../icons/icon-path.ts'
import type { IconName } from '../icons/names.ts'
import { html, type SafeHtml } from './html.ts'

/** The same icons as in the application, in the page itself: nothing more to fetch. */
export const icon = (name: IconName, size = 20, filled = false): SafeHtml =>
  html`<svg width="${size}" height="${size}" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true" focusable="false"><path d="${iconPath(name, filled)}"/></svg>`
