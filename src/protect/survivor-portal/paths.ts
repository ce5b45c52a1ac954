import type { Language } from '../../algorithms/facts/sourced.ts'

/** Addresses say nothing: no name, no purpose, no id. */
export const herPlaces = ['next', 'yes', 'seen', 'fix', 'copy', 'off'] as const
export type HerPlace = (typeof herPlaces)[number]
export type HerPath = '/my' | '/my/key' | `/my/${HerPlace}`

export const to = (path: HerPath, language: Language, more: Readonly<Record<string, string>> = {}): string => `${path}?${new URLSearchParams({ lang: language, ...more })}`
export const placeFrom = (text: string | undefined): HerPlace | null => herPlaces.find(place => place === text) ?? null
