import { words } from '../../../../platform/i18n/words.ts'

export const en = words({
  title: ({ n }: { n: number }) => `Release ${n}`, draft: 'Draft release', back: 'Back to releases',
  lead: 'What will be printed: small counts and what would give them away are withheld, the rest is rounded to 5.', leadOut: 'What was printed.',
  folded: ({ groups }: { groups: string }) => `Folded everywhere, since not every steward said yes: ${groups}.`, held: 'Held: beside an earlier release this table would uncover a small count.',
  publish: 'Publish', comes: ({ on }: { on: string }) => `Goes out on ${on}.`, done: ({ n }: { n: number }) => `Release ${n} is out.`, publicPage: 'Read the public page',
  withheldCells: ({ n }: { n: number }) => (n === 1 ? '1 cell withheld' : `${n} cells withheld`), area: 'Province or territory',
  checkTitle: 'Checks', check: 'Rebuild and attack', checking: 'Working…', sameBytes: 'Rebuilt from the frozen data: equal to the byte.', otherBytes: 'Rebuilt from the frozen data: not equal.', sameSums: 'The plan’s sums counted in full: equal.', otherSums: 'The plan’s sums counted in full: not equal.', recovered: ({ n, releases }: { n: number; releases: number }) => `Cells that a reader of ${releases} releases can recover: ${n}.`,
})
