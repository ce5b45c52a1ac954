const houses = [
  /\b(?:women'?s|battered|domestic violence|family violence|intimate partner violence|violence against women|trafficking|assaulted women'?s?)\b.{0,60}\b(?:shelter|house|home|refuge|safe|housing|residence|crisis cent(?:re|er))\b/,
  /\b(?:shelter|refuge|safe ?house|housing|residence|haven)\b.{0,80}\b(?:women|battered|domestic violence|family violence|intimate partner|fleeing|trafficked|trafficking|exploited|survivors of (?:abuse|violence))\b/,
  /\b(?:transition house|safe ?house|safe ?home|second[- ]stage (?:house|housing|shelter)|interval house|women'?s shelter|anti-trafficking (?:house|home|housing))\b/,
  /\bmaisons? (?:d ?hebergement|de transition|d ?aide et d ?hebergement|pour femmes|d ?accueil pour femmes|de 2e etape|de deuxieme etape)\b/,
  /\b(?:hebergement|refuge|logement|residence)\b.{0,80}\b(?:femmes|violence (?:conjugale|familiale)|traite|victimes de violence)\b/,
  /\b(?:violence (?:conjugale|familiale)|femmes violentees|traite des personnes)\b.{0,80}\b(?:hebergement|refuge|maison|logement)\b/,
]

const fold = (text: string): string => text.slice(0, 4000).normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase().replace(/(?<=\b[dl])'/g, ' ')

/**
 * Whether words say that people hide here from violence or from traffickers. Wide on purpose: a place that is held back by
 * mistake waits for a person; one that is shown by mistake can kill.
 */
export const saysShelter = (...texts: readonly (string | undefined)[]): boolean => {
  const text = fold(texts.filter(t => t !== undefined).join('. '))
  return houses.some(words => words.test(text))
}
