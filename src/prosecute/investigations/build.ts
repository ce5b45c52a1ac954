import type { Actor } from '../../platform/http/testing/world.ts'
import { addEntity, addTie } from '../entities/endpoints.ts'
import { openInvestigation } from './endpoints.ts'

const graded = { source: 'records', sourceGrade: 'B', informationGrade: '2' }

/** An investigation of the actor's unit. */
export const anInvestigation = async (actor: Actor, given: { name?: string; number?: string } = {}): Promise<string> =>
  (await actor.ask(openInvestigation, { input: { name: given.name ?? 'Willow (demo)', harm: 'sexual', system: 'Unit records (demo)', number: given.number ?? '26-0001' } })).body.investigation

export const anEntity = async (actor: Actor, investigation: string, kind: string, value: string): Promise<string> =>
  (await actor.ask(addEntity, { params: { investigation }, input: { kind, value, ...graded } })).body.entity

export const aTie = (actor: Actor, investigation: string, entity: string, tie: string, other: string) =>
  actor.ask(addTie, { params: { investigation, entity }, input: { tie, other, ...graded } })
