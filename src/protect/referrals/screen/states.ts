import type { Tone } from '../../../web/kit/tone.ts'

const words: Readonly<Record<string, { en: string; fr: string; tone: Tone }>> = {
  draft: { en: 'draft', fr: 'brouillon', tone: 'plain' },
  sent: { en: 'asked', fr: 'demandé', tone: 'waiting' },
  seen: { en: 'read by the place', fr: 'lu par le lieu', tone: 'waiting' },
  'needs information': { en: 'a question waits', fr: 'une question attend', tone: 'ask' },
  accepted: { en: 'a room for her', fr: 'une chambre pour elle', tone: 'settled' },
  declined: { en: 'could not take her', fr: 'ne peut l’accueillir', tone: 'plain' },
  arrived: { en: 'she is there', fr: 'elle y est', tone: 'settled' },
  'no-show': { en: 'did not arrive: safety check', fr: 'pas arrivée\u00a0: vérification de sécurité', tone: 'refused' },
  'in service': { en: 'support goes on', fr: 'soutien en cours', tone: 'settled' },
  ended: { en: 'ended', fr: 'terminé', tone: 'plain' },
  recalled: { en: 'she chose another way', fr: 'elle a choisi un autre chemin', tone: 'hers' },
}

export const stateWord = (language: 'en' | 'fr', state: string): string => words[state]?.[language] ?? state
export const stateTone = (state: string): Tone => words[state]?.tone ?? 'plain'

const legs: Readonly<Record<string, { en: string; fr: string }>> = {
  asked: { en: 'asked', fr: 'demandé' }, taken: { en: 'a driver comes', fr: 'quelqu’un vient' }, 'with her': { en: 'on the way with her', fr: 'en route avec elle' }, there: { en: 'there', fr: 'arrivés' }, cannot: { en: 'the driver cannot', fr: 'trajet impossible' },
}
export const legWord = (language: 'en' | 'fr', state: string): string => legs[state]?.[language] ?? state
