import { type PlainDate, day } from '../../algorithms/calendars/day.ts'
import { sql } from '../../platform/db/sql.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { happened } from '../../platform/timeline/happened.ts'
import type { Instant } from '../../platform/values/time.ts'
import { caseKind } from '../cases/kinds.ts'
import { referralsAccepted } from './counts.ts'
import { demo } from './demo.ts'
import { en, errors, moved as movedEn } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr, moved as movedFr } from './fr.ts'
import { referralHelp } from './help.ts'
import { askForRide, listMyLegs, moveLeg } from './legs.ts'
import { checkBacksOfDay, referralsOfDay, ridesOfDay } from './my-referrals.ts'
import { onHoldAnswered, onNewKeeper, onNewLead, onWithdrawal, openOnes, rides } from './reactions.ts'
import { nextPlaces } from './next-places.ts'
import { listMine, readOfCase } from './read-referrals.ts'
import { openOnHerYes, whatIsRead } from './say-yes.ts'
import { sendNewReferral } from './send-referral.ts'
import { acceptReferral, declineReferral, takeStep, writeCheckBack } from './step-referral.ts'
import { referralSettings } from './settings.ts'

const dayOf = (now: Instant): PlainDate => day(new Date(now).toISOString().slice(0, 10))

const story = happened(caseKind, {
  section: 'summary',
  page: (record, most) => sql`select at, by, to_state from protect.referral_moves(${record}) limit ${most}`,
  line: row => ({ at: (row['at'] as Date).toISOString(), by: row['by'] as string | null, knot: 'person', said: { en: movedEn[row['to_state'] as string] ?? '', fr: movedFr[row['to_state'] as string] ?? '' } }),
})

export default slice({
  name: 'protect/referrals',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.sayYes, ({ db, services, ask, record, sealer, input }) => openOnHerYes(db, services, ask, record.id, sealer, input, dayOf(ask.now))),
    handle(endpoints.readToHer, ({ db, services, record, sealer }) => whatIsRead(db, services, record.id, sealer)),
    handle(endpoints.sendReferral, ({ db, services, ask, record, sealer, input }) => sendNewReferral(db, services, ask, record.id, sealer, input, dayOf(ask.now))),
    handle(endpoints.readReferrals, ({ db, services, ask, record, sealer }) => readOfCase(db, services, record.id, sealer, ask.now)),
    handle(endpoints.readNext, ({ db, services, record, ask }) => nextPlaces(db, services, record.id, ask.now)),
    handle(endpoints.listReferrals, ({ db, ask }) => listMine(db, ask.now)),
    handle(endpoints.tellRead, async ({ db, input }) => {
      await db.run(sql`select protect.referral_told(${input.referral})`)
      return { read: true as const }
    }),
    handle(endpoints.see, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'see' })),
    handle(endpoints.accept, ({ db, services, ask, record, sealer, input }) => acceptReferral(db, services, record.id, sealer, input.referral, dayOf(ask.now))),
    handle(endpoints.decline, ({ db, record, sealer, input }) => declineReferral(db, record.id, sealer, input.referral, input.reason)),
    handle(endpoints.askFor, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'ask' })),
    handle(endpoints.answerWith, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'answer' })),
    handle(endpoints.recall, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'recall' })),
    handle(endpoints.arrive, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'arrive' })),
    handle(endpoints.miss, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'miss' })),
    handle(endpoints.findSafe, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'find-safe' })),
    handle(endpoints.serve, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'serve' })),
    handle(endpoints.endReferral, ({ db, record, sealer, input }) => takeStep(db, record.id, sealer, { ...input, act: 'end' })),
    handle(endpoints.checkBack, ({ db, record, sealer, input }) => writeCheckBack(db, record.id, sealer, input)),
    handle(endpoints.askDriver, ({ db, services, record, sealer, input }) => askForRide(db, services, record.id, sealer, input)),
    handle(endpoints.listLegs, ({ db, services }) => listMyLegs(db, services)),
    handle(endpoints.stepLeg, ({ db, record, input }) => moveLeg(db, record.id, input.state)),
  ],
  counts: [referralsAccepted],
  settings: referralSettings,
  on: [onWithdrawal, onHoldAnswered, onNewLead, onNewKeeper],
  unfollowed: { [onWithdrawal.name]: { en: en.recallUnwritten, fr: fr.recallUnwritten }, [onHoldAnswered.name]: { en: en.answerUnwritten, fr: fr.answerUnwritten }, [onNewLead.name]: { en: en.followUnwritten, fr: fr.followUnwritten }, [onNewKeeper.name]: { en: en.followUnwritten, fr: fr.followUnwritten } },
  stewards: [openOnes, rides],
  my: [referralsOfDay, checkBacksOfDay, ridesOfDay],
  timeline: [story],
  demo,
  help: [referralHelp],
})
