import type { Rng } from '../random/rng.ts'

/** Invented people by the origin of their names, for measures of speed, of recall and of bias. No row is a person. */
export type Origin = 'english' | 'french' | 'indigenous' | 'punjabi' | 'chinese' | 'vietnamese' | 'arabic' | 'filipino' | 'spanish' | 'ukrainian'
type Pool = { readonly given: readonly string[]; readonly family: readonly string[]; readonly syllables: readonly string[] }

const list = (text: string): string[] => text.split(' ')
const pools: Readonly<Record<Origin, Pool>> = {
  english: { given: list('James Mary Robert Patricia John Jennifer Michael Linda David Barbara William Susan Richard Jessica Thomas Karen Charles Nancy Matthew Margaret Anthony Sandra Mark Ashley Donald Emily Steven Donna Paul Michelle Andrew Carol Joshua Amanda Kenneth Melissa Kevin Deborah Brian Stephanie George Rebecca Timothy Laura'), family: list('Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Martin Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers'), syllables: list('ash ford bur ton wick ley ham stead mere thorn cliffe by worth shaw brad hal win den ker') },
  french: { given: list('Jean Marie Pierre Louise Michel Sylvie André Nicole Claude Francine Jacques Diane Marc Josée Luc Isabelle François Nathalie Alain Julie Daniel Caroline Martin Annie Éric Mélanie Sébastien Geneviève Mathieu Catherine Étienne Véronique Guillaume Chantal Jean-Paul Jean-Pierre Marie-Ève Marie-Claude'), family: list('Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron Leblanc Paquette Girard Simard Boucher Caron Beaulieu Cloutier Dubé Poirier Fournier Lapointe Leclerc Lefebvre Poulin Thibault Nadeau Martel Hébert Turcotte Desjardins'), syllables: list('beau mont cour val lier eau bois fon taine gré goire lan dry rou leau vi gne pel che neuf ber') },
  indigenous: { given: list('Miali Pita Jaani Ilisapi Tuumasi Siaja Lucassie Annie Elisapee Noah Joanasie Leetia Alma Marcel Rosemary Wapastim Nimkii Waabigwan Kiiwetin Mary Joseph Harriet Moses Norman'), family: list('Kunuk Qamaniq Akpaliapik Ipeelie Nutaraaluk Beardy Moar Spence Ballantyne Bear Cardinal Moonias Wabasse Fiddler Rabbitskin Iserhoff Gull Sutherland Wesley Metatawabin'), syllables: list('qa ma niq ku nuk pa lu ak tu saq ni vi aq mi ki sha wa bi goo nan ka tik') },
  punjabi: { given: list('Gurpreet Harjit Amandeep Amanpreet Jaswinder Manpreet Sukhdeep Rajvir Navjot Parminder Kulwinder Baljit Surinder Harpreet Simran Jaspreet Ranjit Balwinder Gagandeep Lovepreet'), family: list('Singh Kaur Gill Sandhu Dhillon Sidhu Grewal Dhaliwal Brar Mann Bains Johal Sekhon Toor Cheema Randhawa Virk Aujla Chahal Deol'), syllables: list('gur har jas man deep preet jit vin der bal raj sukh nav par am kul sim ran veer want') },
  chinese: { given: list('Xiaoming Wei Li Jing Yan Lei Min Jun Hui Ying Fang Qiang Ping Hong Lin Xin Yu Hao Jie Tao Meiling Jianhua Zhiwei Yifan Haoran Zihan Yuxuan Siu-Ming Ka-Yan Wing-Kei'), family: list('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Liang Chan Wong Leung Cheung Lau Ng Kwok Tse'), syllables: list('xiao wei jian hua zhi yi fan hao ran zi han yu xuan mei ling guo qing dong bin shu') },
  vietnamese: { given: list('Minh Anh Duc Lan Huong Linh Tuan Hung Thanh Mai Hoa Trang Phuong Quang Dung Hai Long Nam Thao Ngoc Van-Anh Bao Khanh Hien'), family: list('Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh'), syllables: list('thi van duc minh ngoc quoc xuan hong thu kim tuyet bao gia hoang nhat phuc') },
  arabic: { given: list('Mohammed Ahmed Ali Hassan Hussein Omar Khalid Fatima Aisha Maryam Zainab Layla Yusuf Ibrahim Mustafa Samir Tariq Nadia Rania Amina Bilal Karim Salma Huda'), family: list('Haddad Al-Masri Khalil Nasser Saleh Abdallah Mansour Farouk Al-Rashid Hamdan Qasim Darwish Najjar Khoury Sayegh Aziz Al-Tikriti Barakat Shaheen Zaki'), syllables: list('al ab ra him sal man khal nas ser had dad qas sim dar wish bar kat ru bai haz') },
  filipino: { given: list('Maria Jose Juan Ana Cristina Rosario Antonio Ricardo Jocelyn Marites Rodel Jerome Kristine Angelica Mark-Anthony Ma.-Teresa Emmanuel Rowena Arnel Divina'), family: list('Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Aquino Villanueva Ramos Castillo Dela-Cruz Delos-Santos Pascual Salazar Manalo Dimaculangan Macaraeg Pangilinan'), syllables: list('ma ca rae pan gi li nan di cu la ngan ba tu ya man ga ta lin aw sum') },
  spanish: { given: list('José Luis María Carlos Juan Ana Guadalupe Miguel Rosa Francisco Elena Javier Carmen Alejandro Lucía Diego Sofía Fernando Gabriela Rafael'), family: list('García Hernández López Martínez González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez Jiménez Torres Díaz Gutiérrez Ruiz Mendoza'), syllables: list('cas ti llo mon te ro val ver de es co bar vi lla man ri que za mo ra sol') },
  ukrainian: { given: list('Олена Іван Наталія Андрій Оксана Сергій Юлія Дмитро Тетяна Олександр Olena Ivan Natalia Andriy Oksana Serhiy Yulia Dmytro Tetiana Oleksandr'), family: list('Шевченко Коваленко Бондаренко Ткаченко Мельник Shevchenko Kovalenko Bondarenko Tkachenko Melnyk Petrenko Kravchuk Savchenko Lysenko Marchenko Rudenko Polishchuk Moroz Klymenko'), syllables: list('ko va len kra vchu sav chen li sen mar ru den po lish mo roz kly men bo hda') },
}
export const origins = Object.keys(pools) as Origin[]

/** Half of the family names come from the list, falling off as real ones do; the rest are built, so that rare names exist. */
const family = (pool: Pool, rng: Rng): string => {
  if (rng.next() < 0.5) return pool.family[Math.floor(pool.family.length * rng.next() ** 2)]!
  const built = Array.from({ length: 2 + rng.below(2) }, () => rng.pick(pool.syllables)).join('')
  return built[0]!.toUpperCase() + built.slice(1)
}

const order = (origin: Origin, given: string, last: string, rng: Rng): string => {
  if (origin === 'chinese' || origin === 'vietnamese') return rng.next() < 0.5 ? `${last} ${given}` : `${given} ${last}`
  return rng.next() < 0.1 ? `${last.toUpperCase()}, ${given}` : `${given} ${last}`
}

export const inventName = (origin: Origin, rng: Rng): string => {
  const pool = pools[origin]
  const given = rng.next() < 0.35 ? `${rng.pick(pool.given)} ${rng.pick(pool.given)}` : rng.pick(pool.given)
  const last = origin === 'spanish' && rng.next() < 0.6 ? `${family(pool, rng)} ${family(pool, rng)}` : family(pool, rng)
  return origin === 'indigenous' && rng.next() < 0.05 ? last : order(origin, given, last, rng)
}

const two = (n: number): string => String(n).padStart(2, '0')
export const inventBirth = (rng: Rng): string => `${1940 + rng.below(70)}-${two(1 + rng.below(12))}-${two(1 + rng.below(28))}`

/** The same name as another desk might write it: one slip, a part left out, run together, order turned, an initial. */
export const disturb = (name: string, rng: Rng): string => {
  const words = name.split(' ')
  const at = rng.below(words.length)
  const word = words[at]!
  const cut = rng.below(Math.max(1, word.length))
  const slip = rng.below(3) === 0 ? word.slice(0, cut) + word.slice(cut + 1) : rng.below(2) === 0 ? word.slice(0, cut) + 'abdeiklmnorstuy'[rng.below(15)]! + word.slice(cut) : word.slice(0, cut) + (word[cut + 1] ?? '') + (word[cut] ?? '') + word.slice(cut + 2)
  const kind = rng.below(6)
  if (kind <= 1) return words.with(at, slip).join(' ')
  if (kind === 2) return words.length > 2 ? words.toSpliced(at, 1).join(' ') : name.toUpperCase()
  if (kind === 3) return words.join(rng.next() < 0.5 ? '-' : '')
  return kind === 4 ? words.toReversed().join(' ') : words.length > 2 ? words.with(1, `${words[1]![0]!}.`).join(' ') : name.normalize('NFD').replace(/\p{M}/gu, '')
}
