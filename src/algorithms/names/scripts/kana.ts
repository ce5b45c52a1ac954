const order = 'ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ヲ=o ン=n ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da ヂ=ji ヅ=zu デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ヴ=vu ッ= ー='
const full = new Map(order.split(' ').map(pair => [pair[0]!, pair.slice(2)]))
const small: Readonly<Record<string, string>> = { ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ya', ュ: 'yu', ョ: 'yo', ヮ: 'wa' }

export const isKana = (cp: number): boolean => cp >= 0x3041 && cp <= 0x30ff && cp !== 0x30fb

/** Hepburn reading of hiragana and katakana, long marks dropped. */
export const readKana = (word: string): string => {
  let out = ''
  for (const letter of word) {
    const cp = letter.codePointAt(0)!
    const kata = cp < 0x30a0 ? String.fromCodePoint(cp + 0x60) : letter
    const glide = small[kata]
    out = glide === undefined ? out + (full.get(kata) ?? letter) : out.replace(/[aeiou]$/u, '').replace(/(sh|ch|j)$/u, '$1') + (/(?:sh|ch|j)i?$/u.test(out) ? glide.replace('y', '') : glide)
  }
  return out
}
