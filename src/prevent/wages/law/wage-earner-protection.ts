import { act } from './law.ts'

/** Wage Earner Protection Program: the cap of seven weeks of insurable earnings; 56 days to apply. */
export const wageEarnerProtection = {
  cap: act('Wage Earner Protection Program Act', 'Loi sur le Programme de protection des salariés')('7(1)', 'official', 'WEPPA'),
  apply: act('Wage Earner Protection Program Regulations, SOR/2008-222', 'Règlement sur le Programme de protection des salariés, DORS/2008-222')('9', 'official', 'WEPPA'),
  weeks: 7,
  applyDays: 56,
} as const
