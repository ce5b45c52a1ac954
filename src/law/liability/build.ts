import { day } from '../../algorithms/calendars/day.ts'
import type { Facts } from './facts.ts'

/** Facts of a purchase from an adult in Canada on a day that the text read covers, with what a test changes. */
export const someFacts = (given: Partial<Facts> = {}): Facts => ({ role: 'purchaser', act: 'obtain', sellerAge: 24, inCanada: true, on: day('2026-06-01'), ...given })
