/** Revised Romanization of Korean (2000), syllable by syllable, without sound changes between syllables. */
const leads = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ').map(x => x.replace('-', ''))
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const tails = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ').map(x => x.replace('-', ''))

/** Family names as they are most written in passports. */
const families: Readonly<Record<string, string>> = {
  김: 'kim', 이: 'lee', 리: 'ri', 박: 'park', 최: 'choi', 정: 'jung', 강: 'kang', 조: 'cho', 윤: 'yoon', 장: 'jang', 임: 'lim', 오: 'oh', 신: 'shin', 서: 'seo',
  권: 'kwon', 황: 'hwang', 안: 'ahn', 송: 'song', 유: 'yoo', 류: 'ryu', 홍: 'hong', 전: 'jeon', 고: 'ko', 문: 'moon', 손: 'son', 양: 'yang', 배: 'bae', 백: 'baek', 허: 'heo', 노: 'noh', 심: 'shim', 주: 'joo', 구: 'koo', 우: 'woo', 곽: 'kwak', 차: 'cha', 나: 'na', 민: 'min', 진: 'jin', 지: 'ji', 엄: 'um', 채: 'chae', 원: 'won', 천: 'chun', 방: 'bang', 공: 'kong', 현: 'hyun', 함: 'ham', 변: 'byun', 여: 'yeo', 추: 'choo', 도: 'do', 소: 'so', 석: 'seok', 선: 'sun', 설: 'seol', 마: 'ma', 길: 'gil', 연: 'yeon', 위: 'wi', 표: 'pyo', 명: 'myung', 기: 'ki', 반: 'ban', 왕: 'wang', 금: 'keum', 옥: 'ok', 육: 'yook', 인: 'in', 맹: 'maeng', 제: 'je', 모: 'mo',
}

export const isHangul = (cp: number): boolean => cp >= 0xac00 && cp <= 0xd7a3

const syllable = (cp: number): string => {
  const at = cp - 0xac00
  return leads[Math.floor(at / 588)]! + vowels[Math.floor((at % 588) / 28)]! + tails[at % 28]!
}

/** A word of Hangul as name parts: family name first when the word holds two to four syllables and is the whole name. */
export const readHangul = (word: string, whole: boolean): string[] => {
  const letters = [...word]
  const read = (from: number) => letters.slice(from).map(c => syllable(c.codePointAt(0)!)).join('')
  const family = families[letters[0]!]
  if (letters.length === 1) return [family ?? read(0)]
  return whole && family && letters.length <= 4 ? [family, read(1)] : [read(0)]
}
