import { imports, type Field } from '../../platform/imports/imports.ts'
import { propose } from '../../platform/imports/propose.ts'
import { dayOrWords, oneOf, text } from '../../platform/imports/read-cell.ts'
import { readRows } from '../../platform/imports/read-rows.ts'
import type { Fault } from '../../platform/imports/report.ts'
import type { Table } from '../../platform/imports/table.ts'
import { parseDay } from '../../algorithms/calendars/day.ts'
import { fail } from '../../platform/errors/catalogue.ts'

export type RoomState = 'free' | 'taken' | 'out'
export type RoomTold = { readonly row: number; readonly room: string; readonly state: RoomState; readonly until: string | null }
export type Counted = { readonly told: readonly RoomTold[]; readonly faults: readonly (Fault & { readonly row: number })[] }

const states = [
  { value: 'free', also: ['available', 'empty', 'vacant', 'open', 'libre', 'disponible', 'vide', '0'] },
  { value: 'taken', also: ['occupied', 'full', 'used', 'occupée', 'occupé', 'prise', 'pris', 'complet', '1'] },
  { value: 'out', also: ['out of service', 'closed', 'repairs', 'hors service', 'fermée', 'fermé', 'en réparation'] },
] as const

const fields = [
  { name: 'room', said: { en: 'Room', fr: 'Chambre' }, also: ['room number', 'room no', 'unit', 'bed', 'numéro de chambre', 'no de chambre', 'unité', 'lit'], read: (cell, how) => text(6)(cell.trim().toUpperCase(), how), needed: true },
  { name: 'state', said: { en: 'State', fr: 'État' }, also: ['status', 'occupancy', 'statut', 'occupation'], read: oneOf(states), needed: true },
  { name: 'until', said: { en: 'Until', fr: 'Jusqu’au' }, also: ['until', 'available on', 'free on', 'jusqu’à', 'disponible le', 'libre le'], read: dayOrWords(20) },
] as const satisfies readonly Field[]

export const roomCounts = imports('room-counts', { fields, key: 'room' })

/** A nightly file as rooms and their states; a row that cannot be read is a fault and the others stand. `room-counts.columns` where room or state has no column. O(rows). */
export const readCount = (table: Table): Counted => {
  const mapping = propose(table.columns, roomCounts)
  if (!mapping.includes('room') || !mapping.includes('state')) return fail('room-counts.columns')
  const rows = readRows(roomCounts, { rows: table.rows, ours: table.ours, mapping, how: { order: null } })
  return {
    told: rows.filter(r => r.faults.length === 0).map(({ row, values }) => ({ row, room: values['room'] as string, state: values['state'] as RoomState, until: parseDay((values['until'] as string | undefined) ?? '') === null ? null : (values['until'] as string) })),
    faults: rows.flatMap(r => r.faults.map(f => ({ ...f, row: r.row }))),
  }
}
