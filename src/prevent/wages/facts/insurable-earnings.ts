/** Most insurable earnings of a year, in dollars. All from memory: to be verified. Read 2026-11-23. */
export const mostInsurable: Readonly<Record<number, number>> = { 2018: 51_700, 2019: 53_100, 2020: 54_200, 2021: 56_300, 2022: 60_300, 2023: 61_500, 2024: 63_200, 2025: 65_700, 2026: 68_900 }
