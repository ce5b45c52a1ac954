/** One governor's answer to one figure; `yes` null (and no figure) while nothing is said. */
export type Answer = { readonly governor: number; readonly group: string; readonly figure: string | null; readonly yes: boolean | null }

/**
 * Groups whose figures are folded everywhere: a group is shown only when somebody governs it and every governor said yes to every one of its figures.
 * Silence is a no, and one no folds all figures of the group, so that no other figure gives it away.
 */
export const foldedGroups = (figures: readonly string[], answers: readonly Answer[]): string[] => {
  const groups = [...new Set(figures.map(f => f.split(':')[1]!))]
  return groups.filter(group => {
    const governors = new Set(answers.filter(a => a.group === group).map(a => a.governor))
    const asked = figures.filter(f => f.endsWith(`:${group}`))
    const saidYes = (governor: number, figure: string) => answers.some(a => a.governor === governor && a.figure === figure && a.yes === true)
    return governors.size === 0 || ![...governors].every(governor => asked.every(figure => saidYes(governor, figure)))
  }).sort()
}
