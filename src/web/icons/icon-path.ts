import type { IconName } from './names.ts'
import { filled as filledPaths, regular } from './paths.ts'

/** Path data in a 256 × 256 box. A filled cut that we do not carry falls back to the regular one. */
export const iconPath = (name: IconName, filled = false): string =>
  filled && name in filledPaths ? filledPaths[name as keyof typeof filledPaths] : regular[name]
