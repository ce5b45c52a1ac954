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
  const [witness, setWitness] = useState<string | null>(null)
  const [scan, setScan] = useState<string | null>(null)
  return (
    <>
      <Banner tone="hers">{t.police}</Banner>
      <Choice label={t.grantee} value={grantee} onChange={setGrantee} options={data.teams.map(team => ({ value: team.id, label: team.name === team.agency ? team.name : `${team.name}, ${team.agency}` }))} />
      {grantee && (
        <Form
          key={`${grantee}${data.consents.length}`}
          of={giveConsent}
          params={{ case: params['case']! }}
          fixed={{ grantee, witness: witness ?? undefined, scan: scan ?? undefined }}
          start={{ sections: ['summary'], language, how: 'spoken', capacity: 'adult' }}
          fields={{
            sections: { label: t.sections, options: Object.fromEntries(consentSections.map(s => [s, sectionName(t, s)])) },
            purpose: { label: t.purpose, options: Object.fromEntries(consentPurposes.map(p => [p, purposeName(t, p)])) },
            until: { label: t.untilField, help: t.untilHelp }, language: { label: t.languageField },
            how: { label: t.how, options: { spoken: t.spoken, paper: t.paper, 'signed here': t.signedHere } },
            interpreter: { label: t.interpreter }, givenOn: { label: t.givenOn, help: t.givenOnHelp },
            capacity: { label: t.capacity, options: { adult: t.adult, 'mature minor': t.minor, guardian: t.guardian } },
          }}
          also={<>
            <Choice label={t.witness} help={t.witnessHelp} optional value={witness ?? ''} onChange={id => setWitness(id === '' ? null : id)} options={[{ value: '', label: t.nobody }, ...data.witnesses.map(w => ({ value: w.id, label: w.name }))]} />
            {data.papers.length > 0 && <Choice label={t.scan} help={t.scanHelp} optional value={scan ?? ''} onChange={id => setScan(id === '' ? null : id)} options={[{ value: '', label: t.noScan }, ...data.papers.map(p => ({ value: p.id, label: p.name }))]} />}
          </>}
          send={t.send}
          onDone={() => { setWitness(null); setScan(null); reload() }}
        />
      )}
    </>
  )
}
