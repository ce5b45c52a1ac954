/** Id, name in English, in French, town, province (CA: all of Canada), kinds of help, official or secondary, where it was read. */
export type ListedRow = readonly [id: string, en: string, fr: string | null, town: string, province: string, kinds: string, confidence: string, source: string]
