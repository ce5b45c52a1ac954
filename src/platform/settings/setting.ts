import type { Said } from '../../algorithms/facts/sourced.ts'

/** A whole number of hours: what holds where an agency chose nothing, and the bounds of what it may choose. */
export type Hours = { readonly unit: 'hours'; readonly usual: number; readonly least: number; readonly most: number }
export const hours = (usual: number, { least, most }: { least: number; most: number }): Hours => ({ unit: 'hours', usual, least, most })

/**
 * What an agency may choose for itself, dated: declared by the slice that acts on it, shown in the settings screen by itself,
 * set by an administrator. In SQL: `platform.setting_at(agency, name, at)`, null where nothing was chosen.
 */
export type Setting = { readonly name: string; readonly of: 'agency'; readonly value: Hours; readonly said: Said; readonly help: Said }
export const setting = (name: string, s: Omit<Setting, 'name'>): Setting => ({ name, ...s })

export const within = ({ value }: Setting, chosen: number): boolean => Number.isInteger(chosen) && chosen >= value.least && chosen <= value.most
/** What holds, given what the database answers. */
export const inForce = ({ value }: Setting, chosen: number | null): number => chosen ?? value.usual
