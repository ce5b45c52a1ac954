import { useState } from 'react'
import { Banner } from '../../../../web/kit/banner.tsx'
import { Choice } from '../../../../web/kit/choice.tsx'
import { Form } from '../../../../web/kit/screen/form.tsx'
import { purposeName, sectionName } from '../../../cases/screen/rail.tsx'
import { consentPurposes, consentSections } from '../../consent.ts'
import { giveConsent } from '../../endpoints.ts'
import type { ConsentsProps } from './props.ts'

export const GiveForm = ({ data, t, language, params, reload }: ConsentsProps) => {
  const [grantee, setGrantee] = useState<string | null>(null)
  return (
    <>
      <Banner tone="hers">{t.police}</Banner>
      <Choice label={t.grantee} value={grantee} onChange={setGrantee} options={data.teams.map(team => ({ value: team.id, label: team.name === team.agency ? team.name : `${team.name}, ${team.agency}` }))} />
      {grantee && (
        <Form
          key={`${grantee}${data.consents.length}`}
          of={giveConsent}
          params={{ case: params['case']! }}
          fixed={{ grantee }}
          start={{ sections: ['summary'], language, how: 'spoken', capacity: 'adult' }}
          fields={{
            sections: { label: t.sections, options: Object.fromEntries(consentSections.map(s => [s, sectionName(t, s)])) },
            purpose: { label: t.purpose, options: Object.fromEntries(consentPurposes.map(p => [p, purposeName(t, p)])) },
            until: { label: t.untilField, help: t.untilHelp }, language: { label: t.languageField },
            how: { label: t.how, options: { spoken: t.spoken, written: t.written } },
            capacity: { label: t.capacity, options: { adult: t.adult, 'mature minor': t.minor, guardian: t.guardian } },
          }}
          send={t.send}
          onDone={reload}
        />
      )}
    </>
  )
}
