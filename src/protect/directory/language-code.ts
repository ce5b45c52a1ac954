const codes = ('aa ab ace af ak am ar as ay az ba be bg bm bn bo bs ca ceb chr co cr crj crk crl csw cs cy da de den dgr doi dv dz ee el en eo es et eu fa ff fi fil fj fo fr fy ga gd gl gn gu ha haw he hi hmn hr ht hu hy id ig ik ilo io is it iu ja jv ka kab kg kk kl km kn ko kok kri ks ku kw ky la lb lg ln lo lt lv mai mg mi mic mk ml mn moe moh mr ms mt my nah ne nl no nb nn nsk nv ny oc oj om or os pa pag pl ps pt qu rm rn ro ru rw sa sat sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi wo xh yi yo yue zh zu ase fcs den gwi hai atj clc dak lkt nsk ojs otw pot scs sto tli tsi xsl mfe prs hak nan cmn wuu kea pdt crm').split(' ')

const also: Readonly<Record<string, string>> = { mandarin: 'cmn', cantonese: 'yue', tagalog: 'tl', farsi: 'fa', dari: 'prs', creole: 'ht', 'haitian creole': 'ht', ojibwe: 'oj', ojibway: 'oj', anishinaabemowin: 'oj', cree: 'cr', inuktitut: 'iu', asl: 'ase', 'american sign language': 'ase', lsq: 'fcs', 'langue des signes québécoise': 'fcs', 'quebec sign language': 'fcs', punjabi: 'pa', panjabi: 'pa', mikmaq: 'mic', "mi'kmaq": 'mic', castillan: 'es', dene: 'den', michif: 'crg', plautdietsch: 'pdt', chinese: 'zh', mohawk: 'moh', oneida: 'one', blackfoot: 'bla', innu: 'moe' }
const known = new Set([...codes, ...Object.values(also)])

const fold = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’]/g, "'").toLowerCase().trim()
let byName: ReadonlyMap<string, string> | null = null
const names = (): ReadonlyMap<string, string> => {
  if (byName) return byName
  const made = new Map<string, string>()
  for (const language of ['en', 'fr']) {
    const said = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
    for (const code of codes) {
      const name = said.of(code)
      if (name) made.set(fold(name), code)
    }
  }
  for (const [name, code] of Object.entries(also)) made.set(fold(name), code)
  byName = made
  return made
}

/** The ISO 639 code of a language named in English or French, or of a code; null when it is not known by that name. */
export const languageCode = (said: string): string | null => {
  const text = fold(said)
  if (/^[a-z]{2,3}$/.test(text) && known.has(text)) return text
  const three: Readonly<Record<string, string>> = { eng: 'en', fra: 'fr', fre: 'fr', spa: 'es', ara: 'ar', zho: 'zh', rus: 'ru', por: 'pt', cre: 'cr', oji: 'oj', iku: 'iu', urd: 'ur', pol: 'pl', slk: 'sk', deu: 'de', hin: 'hi', pan: 'pa', tgl: 'tl', fas: 'fa', som: 'so', tir: 'ti', vie: 'vi', ukr: 'uk', kor: 'ko', jpn: 'ja' }
  return three[text] ?? names().get(text) ?? null
}
