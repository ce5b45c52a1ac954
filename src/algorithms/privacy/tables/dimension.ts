/** A classification: leaves, groups of them at any depth, and one root. `parent[root]` is −1. */
export type Dimension = {
  /** Two tables' dimensions of one name are the same classification. */
  readonly id: string
  readonly labels: readonly string[]
  readonly parent: readonly number[]
  readonly children: readonly (readonly number[])[]
  readonly leaves: readonly number[]
  readonly root: number
}
export type Tree = { readonly label: string; readonly children: readonly Tree[] }

/** Nodes in depth-first order, the root first. O(nodes). */
export const dimensionOf = (id: string, tree: Tree): Dimension => {
  const labels: string[] = [], parent: number[] = [], children: number[][] = [], leaves: number[] = []
  const add = (node: Tree, above: number): void => {
    const me = labels.push(node.label) - 1
    parent.push(above)
    children.push([])
    if (above >= 0) children[above]!.push(me)
    if (node.children.length === 0) leaves.push(me)
    for (const child of node.children) add(child, me)
  }
  add(tree, -1)
  return { id, labels, parent, children, leaves, root: 0 }
}

export const leavesUnder = (d: Dimension, node: number): number[] =>
  d.children[node]!.length === 0 ? [node] : d.children[node]!.flatMap(child => leavesUnder(d, child))

/** The node and all above it, root last. */
export const chainOf = (d: Dimension, node: number): number[] => (node < 0 ? [] : [node, ...chainOf(d, d.parent[node]!)])
