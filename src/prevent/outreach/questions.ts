import type { Said } from '../../algorithms/facts/sourced.ts'

/** The five questions of the slip, before and after, in this order. Changing one starts a new slip: old counts are of the old words. */
export const questions: readonly { readonly ask: Said; readonly right: 'yes' | 'no' }[] = [
  { ask: { en: 'Can it happen to someone who never left their own town?', fr: 'Cela peut-il arriver à quelqu’un qui n’a jamais quitté sa ville?' }, right: 'yes' },
  { ask: { en: 'If someone said yes at first, can it still be exploitation?', fr: 'Si quelqu’un a dit oui au début, cela peut-il quand même être de l’exploitation?' }, right: 'yes' },
  { ask: { en: 'May a boss keep a worker’s passport?', fr: 'Un patron peut-il garder le passeport d’un travailleur?' }, right: 'no' },
  { ask: { en: 'Is it always a stranger who draws someone in?', fr: 'Est-ce toujours un inconnu qui entraîne quelqu’un?' }, right: 'no' },
  { ask: { en: 'Is there a place to ask for help without the police being called?', fr: 'Y a-t-il un endroit où demander de l’aide sans que la police soit appelée?' }, right: 'yes' },
]
