import { Tag } from '../../../web/kit/tag.tsx'
import { sources } from '../../entities/entity.ts'
import { informationGrades, sourceGrades } from '../../tips/tip.ts'
import { type SharedWords, wordOf } from './rail.tsx'

/** Both axes of a grade as one code, with its words for those who do not know them by heart. */
export const Grade = ({ t, source, information }: { t: SharedWords; source: string; information: string }) => (
  <><Tag code>{`${source}${information}`}</Tag><span className="tl-hidden">{` ${wordOf(t, `grade_${source}`)}, ${wordOf(t, `grade_${information}`)}`}</span></>
)

const optionsOf = (t: SharedWords, prefix: string, values: readonly string[]) => Object.fromEntries(values.map(v => [v, wordOf(t, `${prefix}_${v}`)]))
export const sourceOptions = (t: SharedWords, prefix: string, values: readonly string[]) => optionsOf(t, prefix, values)

/** The fields of a form that say where a statement comes from and how both are graded. */
export const sourceFields = (t: SharedWords) => ({
  source: { label: t.source, options: optionsOf(t, 'source', sources) },
  sourceSays: { label: t.sourceSays, help: t.sourceSaysHelp },
  sourceGrade: { label: t.sourceGrade, help: t.sourceGradeHelp, options: optionsOf(t, 'grade', sourceGrades) },
  informationGrade: { label: t.informationGrade, help: t.informationGradeHelp, options: optionsOf(t, 'grade', informationGrades) },
  saidOn: { label: t.saidOn },
})
