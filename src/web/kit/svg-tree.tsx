import { createElement, type ReactNode } from 'react'
import { resolved, screenPalette, type SvgNode } from './charts/svg.ts'

const camel = (name: string): string => (name.startsWith('aria-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()))

/** Shows a drawing of `charts/` on the screen; documents print the same tree as text. */
export const SvgTree = ({ tree }: { tree: SvgNode }): ReactNode => createElement(
  tree.tag,
  Object.fromEntries(Object.entries(tree.attrs).map(([name, value]) => [camel(name), resolved(value, screenPalette)])),
  ...tree.children.map((child, i) => (typeof child === 'string' ? child : <SvgTree key={i} tree={child} />)),
)
