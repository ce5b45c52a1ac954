import { Banner } from '../../../../web/kit/banner.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Choices } from '../../../../web/kit/choices.tsx'
import { NumberField } from '../../../../web/kit/number-field.tsx'
import { petKinds } from '../../../cases/case.ts'
import { genderCodes } from '../../call.ts'
import type { TopicProps } from './props.ts'

const mostChildren = 20

/** The law stands before any word about a child, always, with its source and how sure it is. */
export const Who = ({ data, t, language, keep }: TopicProps) => {
  const { answers, duty } = data
  const ages = (count: number | null) => Array.from({ length: Math.min(count ?? 0, mostChildren) }, (_, i) => answers.children[i] ?? { age: null })
  return (
    <>
      <NumberField label={t.adults} value={answers.adults} least={0} most={40} onChange={adults => keep({ adults })} />
      <Choice label={t.gender} optional options={genderCodes.map(g => ({ value: g, label: t[`gender_${g}`] }))} value={answers.gender} onChange={gender => keep({ gender: gender as never })} />
      <Banner tone="ask" icon="shield">
        <p>{duty.said[language]}</p>
        <p className="tl-small">{duty.cite === null ? t.dutyUnknown : t.dutyConfidence({ confidence: t[`confidence_${duty.confidence as 'official'}`], read: duty.read ?? '' })}</p>
      </Banner>
      <NumberField label={t.children} help={t.childrenHelp} value={answers.children.length} least={0} most={mostChildren} onChange={count => keep({ children: ages(count) })} />
      {answers.children.map((child, i) => (
        <NumberField key={i} label={t.ageOf({ n: i + 1 })} optional value={child.age} least={0} most={25} onChange={age => keep({ children: answers.children.map((c, j) => (i === j ? { age } : c)) })} />
      ))}
      <Choices label={t.pets} options={petKinds.map(p => ({ value: p, label: t[`pet_${p}`] }))} value={answers.pets} onChange={pets => keep({ pets: pets as never })} />
    </>
  )
}
