const onsets = 'h l h m s r s sh q q - b v t ch h n ny - k kh w - z zh y d d j g - t ch p ts ts f p'.split(' ')
const blocks = [0x1200, 0x1208, 0x1210, 0x1218, 0x1220, 0x1228, 0x1230, 0x1238, 0x1240, 0x1250, 0, 0x1260, 0x1268, 0x1270, 0x1278, 0x1280, 0x1290, 0x1298, 0x12a0, 0x12a8, 0x12b8, 0x12c8, 0x12d0, 0x12d8, 0x12e0, 0x12e8, 0x12f0, 0x12f8, 0x1300, 0x1308, 0, 0x1320, 0x1328, 0x1330, 0x1338, 0x1340, 0x1348, 0x1350]
const orders = 'e u i a e - o wa'.split(' ').map(v => v.replace('-', ''))
const letters = new Map<number, string>()
blocks.forEach((base, i) => base && orders.forEach((vowel, order) => letters.set(base + order, onsets[i]!.replace('-', '') + (onsets[i] === '-' && order === 0 ? 'a' : vowel))))

export const isEthiopic = (cp: number): boolean => cp >= 0x1200 && cp <= 0x137f

/** Amharic and Tigrinya, syllable by syllable; the sixth order carries no vowel. */
export const readEthiopic = (word: string): string => [...word].map(letter => letters.get(letter.codePointAt(0)!) ?? '').join('')
