import { z } from 'zod'

declare const noun: unique symbol
/** A UUID of one noun: a case's id is not a referral's. Random, so an id tells no time. */
export type Id<Noun extends string> = string & { readonly [noun]: Noun }
export type RecordId = Id<'record'>
export type MemberId = Id<'member'>
export type TeamId = Id<'team'>
export type AgencyId = Id<'agency'>

export const idOf = <N extends string>(_noun: N) => z.uuid() as unknown as z.ZodType<Id<N>, string>

/** Typed text, kept exactly as typed: only control characters other than line breaks are refused. Length in characters. */
export const Text = (most: number) => z.string().min(1).max(most).regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f]*$/)
export const Line = (most: number) => Text(most).regex(/^[^\n\r]*$/)
export const Choice = <const V extends readonly [string, ...string[]]>(values: V) => z.enum(values)
