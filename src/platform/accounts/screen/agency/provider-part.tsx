import { Form } from '../../../../web/kit/screen/form.tsx'
import { Section } from '../../../../web/kit/section.tsx'
import { setProvider } from '../../agency-endpoints.ts'
import type { AgencyProps } from './props.ts'
import '../accounts.css'

export const ProviderPart = ({ data, t, reload }: AgencyProps) => (
  <Section title={t.provider}>
    <p>{data.provider ? t.providerNow({ issuer: data.provider.issuer }) : t.providerNone}</p>
    {data.provider && <p className="tl-mono tl-account-once">{`${location.origin}${data.provider.start}`}</p>}
    {data.provenUntil && <Form of={setProvider} start={data.provider ? { issuer: data.provider.issuer, clientId: data.provider.clientId } : {}} fields={{ issuer: { label: t.issuer, help: t.issuerHelp }, clientId: { label: t.clientId }, secret: { label: t.secret, type: 'password' } }} send={t.providerSend} onDone={reload} />}
  </Section>
)
