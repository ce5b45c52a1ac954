/**
 * Letter tables of the alphabets, ours, built on common romanisations: Cyrillic after the passport form of
 * ICAO Doc 9303 part 3 with Ukrainian read apart, Greek after ELOT 743, Armenian and Georgian after their national forms.
 * A pair is written `letter=reading`; `=` alone drops the letter.
 */
const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.trim().split(/\s+/u).map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))

export const cyrillic = table(`
а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ѓ=g є=ye ѕ=dz і=i ї=yi ј=j љ=lj њ=nj ћ=c ќ=k ў=u џ=dz ґ=g ғ=g қ=k ң=n ө=o ү=u ұ=u һ=h ә=a ӣ=i ӯ=u ҳ=h ҷ=j ӑ=a ӗ=e`)

/** In Ukrainian `г` sounds h and `и` sounds y; told by letters that Russian lacks. */
export const ukrainian = new Map([...cyrillic, ['г', 'h'], ['и', 'y'], ['й', 'y']])
export const isUkrainian = (word: string): boolean => /[іїєґ]/u.test(word)

export const greek = table(`
α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`)
/** Letter pairs read as one, before the letters. */
export const greekPairs: readonly (readonly [string, string])[] = [
  ['ου', 'ou'], ['αυ', 'av'], ['ευ', 'ev'], ['αι', 'ai'], ['ει', 'ei'], ['οι', 'oi'], ['μπ', 'b'], ['ντ', 'nt'], ['γγ', 'ng'], ['γκ', 'gk'], ['γχ', 'nch'], ['τζ', 'tz'],
]

export const armenian = table(`
ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=e թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=u փ=p ք=k օ=o ֆ=f և=ev`)

export const georgian = table(`
ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`)

/** Letters of Latin alphabets that do not come apart under NFKD; glottal stops are written by no passport and drop. */
export const latin = table(`
ø=o ł=l đ=d ð=d þ=th ß=ss æ=ae œ=oe ı=i ə=a ŋ=ng ħ=h ŧ=t ɓ=b ɗ=d ƙ=k ɛ=e ɔ=o ƴ=y ʔ= ʕ= ɂ= ʷ=w ʰ=h ʸ=y ƛ=tl λ=l χ=x ɬ=l θ=th ĸ=k ƶ=z ɨ=i ʉ=u ⱡ=l`)
