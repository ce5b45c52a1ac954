export const scales = ['none known', 'possible', 'present', 'acute', 'unknown', 'not asked'] as const
export type Scale = (typeof scales)[number]
export const reaches = ['individual', 'household', 'community'] as const
export type Reach = (typeof reaches)[number]
export const levels = ['unknown', 'none known', 'possible', 'present', 'acute'] as const
export type Level = (typeof levels)[number]
export type Seen = { readonly item: string; readonly reach: Reach; readonly scale: Scale }

export const whyColumn = 'protect.risk_look.why'
export const staleDays = 30

const rank: Readonly<Record<Scale, number>> = { unknown: 0, 'not asked': 0, 'none known': 1, possible: 2, present: 3, acute: 4 }

/** The level of a look is that of its gravest item, and nothing is added up: one acute item makes it acute; what is not known or not asked lowers nothing. */
export const levelOf = (seen: readonly Pick<Seen, 'scale'>[]): Level => levels[seen.reduce((most, s) => Math.max(most, rank[s.scale]), 0)]!

/** A worker may judge otherwise, with a reason; never below acute where an item is. */
export const mayJudge = (level: Level, judged: Level): boolean => judged !== level && judged !== 'unknown' && !(level === 'acute')

/** What stands: the judged level where there is one. */
export const standing = (look: { readonly level: Level; readonly judged: Level | null }): Level => look.judged ?? look.level

/** Old after thirty days, or once something it stood on changed. */
export const isStale = (atMs: number, because: string | null, nowMs: number): boolean => because !== null || nowMs - atMs > staleDays * 86_400_000
