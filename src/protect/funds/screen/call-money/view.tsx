import type { Shown } from '../../../../web/kit/screen/page.ts'
import type { Words } from '../../../../platform/i18n/words.ts'
import { askOnCall } from '../../endpoints.ts'
import { AskMoney } from '../ask-money.tsx'
import type { en } from './en.ts'

export const View = ({ t, params, language, call, go }: Shown<unknown, Words<typeof en>>) => <AskMoney of={askOnCall} params={params} back={`/calls/${params['call']}`} t={t} language={language} call={call} go={go} />
