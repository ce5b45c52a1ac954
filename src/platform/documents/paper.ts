export const papers = ['letter', 'a4'] as const
export type Paper = (typeof papers)[number]
export const pdfSize = { letter: 'LETTER', a4: 'A4' } as const
