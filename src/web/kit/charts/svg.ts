export type Colour =
  | 'paper' | 'surface' | 'sunken' | 'ink' | 'ink-2' | 'ink-3' | 'hair' | 'edge' | 'spruce' | 'spruce-soft' | 'on-spruce'
  | 'ochre' | 'ochre-mark' | 'brick' | 'brick-mark' | 'lake' | 'lake-soft' | 'plum' | 'plum-soft'

/** A colour by its role; the palette of the screen or of the printed page gives it a value. */
export type Paint = { readonly paint: Colour }
export type SvgNode = {
  readonly tag: 'svg' | 'g' | 'path' | 'rect' | 'circle' | 'text' | 'line'
  readonly attrs: Readonly<Record<string, string | number | Paint>>
  readonly children: readonly (SvgNode | string)[]
}
export type Palette = (colour: Colour) => string

export const paint = (colour: Colour): Paint => ({ paint: colour })

export const node = (tag: SvgNode['tag'], attrs: SvgNode['attrs'], children: SvgNode['children'] = []): SvgNode => ({ tag, attrs, children })

/** Two decimals: enough for a pixel, and the same text on every machine. */
export const px = (value: number): number => Math.round(value * 100) / 100

/** The colours follow the theme of the page. */
export const screenPalette: Palette = colour => `var(--${colour})`

const printed: Readonly<Record<Colour, string>> = {
  paper: '#ffffff', surface: '#ffffff', sunken: '#eeeeee', ink: '#000000', 'ink-2': '#222222', 'ink-3': '#444444', hair: '#bbbbbb', edge: '#666666',
  spruce: '#1b5a4d', 'spruce-soft': '#e3efea', 'on-spruce': '#ffffff', ochre: '#7d4f06', 'ochre-mark': '#b8780f', brick: '#96281f', 'brick-mark': '#b8392e',
  lake: '#23507a', 'lake-soft': '#e4eef6', plum: '#663a66', 'plum-soft': '#f2e9ed',
}
export const printPalette: Palette = colour => printed[colour]

export const resolved = (value: string | number | Paint, palette: Palette): string | number =>
  typeof value === 'object' ? palette(value.paint) : value

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The same tree as text, for plain pages and documents. */
export const svgText = (tree: SvgNode, palette: Palette): string => {
  const attrs = Object.entries(tree.attrs).map(([name, value]) => ` ${name}="${escaped(String(resolved(value, palette)))}"`).join('')
  const inside = tree.children.map(child => (typeof child === 'string' ? escaped(child) : svgText(child, palette))).join('')
  return `<${tree.tag}${attrs}>${inside}</${tree.tag}>`
}

/** The frame of a drawing. `says` is read aloud in place of the picture; without it the picture is decoration beside words. */
export const drawing = (width: number, height: number, says: string | null, children: readonly SvgNode[]): SvgNode => node('svg', {
  xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${px(width)} ${px(height)}`, width: px(width), height: px(height),
  ...(says === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': says }),
}, children)

export const label = (x: number, y: number, text: string, attrs: SvgNode['attrs'] = {}): SvgNode =>
  node('text', { x: px(x), y: px(y), 'font-size': 12, fill: paint('ink-2'), ...attrs }, [text])

/** Diagonal strokes inside a rectangle, as one path: a hatch that needs no pattern and so no id. */
export const hatch = (x: number, y: number, width: number, height: number, gap: number): string => {
  const strokes: string[] = []
  for (let along = gap; along < width + height; along += gap) {
    const from = [px(x + Math.min(along, width)), px(y + Math.max(0, along - width))]
    const to = [px(x + Math.max(0, along - height)), px(y + Math.min(along, height))]
    strokes.push(`M${from.join(' ')}L${to.join(' ')}`)
  }
  return strokes.join('')
}
