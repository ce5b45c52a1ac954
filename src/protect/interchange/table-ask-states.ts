export const tableReasons = ['move', 'court', 'audit', 'backup'] as const
export const askStates = ['waiting', 'yes', 'no', 'used', 'ended'] as const
export type AskState = (typeof askStates)[number]
