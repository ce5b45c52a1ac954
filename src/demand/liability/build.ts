import { day } from '../../algorithms/calendars/day.ts'
import type { EpisodeFacts, Part } from './part.ts'

/** A buyer in Canada, with an adult, on a day that the text read covers; with what a test changes. */
export const somePart = (given: Partial<Part> = {}): Part => ({ role: 'purchaser', act: 'obtain', whose: 'another', ageGroup: 'adult', circumstances: [], ...given })
export const someEpisode = (given: Partial<EpisodeFacts> = {}): EpisodeFacts => ({ onDay: day('2026-06-01'), place: null, inCanada: true, ...given })
