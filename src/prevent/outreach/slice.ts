import { findPlaces } from '../../platform/places/find-places.ts'
import { placeLabel } from '../../platform/places/place-label.ts'
import { provinces } from '../../platform/places/provinces.ts'
import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { todayIn } from '../../platform/places/today-in.ts'
import { areaOf, areaSaid } from './area.ts'
import { communitiesOf, myProvince, visitsOf } from './communities.ts'
import { outreachReached, outreachSession } from './counts.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { gapsOfDay, sessionsOfDay } from './my-outreach.ts'
import { planNextVisit } from './plan-visit.ts'
import { listSessions, readOneSession } from './read-sessions.ts'
import { openSession } from './record-session.ts'
import { keepHostAnswer, markCalledOff, markHeld } from './step-session.ts'
import { keepResults } from './write-results.ts'

export default slice({
  name: 'prevent/outreach',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listOutreach, ({ db, ask, input }) => listSessions(db, ask, input.after)),
    handle(endpoints.listCommunities, async ({ db, ask, input }) => {
      const province = input.province ?? (await myProvince(db))
      return { province, provinces: provinces.map(({ code, name }) => ({ code, name })), communities: communitiesOf(province, await visitsOf(db, province), todayIn(province, ask.now)) }
    }),
    handle(endpoints.searchOutreachPlaces, async ({ input }) => ({ places: findPlaces(input.text, 7).map(({ place }) => ({ id: place.id, label: placeLabel(place), kept: areaSaid(areaOf(place)) })) })),
    handle(endpoints.planVisit, ({ db, ask, input }) => planNextVisit(db, ask, input)),
    handle(endpoints.recordSession, ({ db, services, ask, input }) => openSession(db, services, ask, input)),
    handle(endpoints.readSession, ({ db, ask, record, sealer }) => readOneSession(db, ask, record.id, sealer)),
    handle(endpoints.holdSession, ({ db, services, ask, record, input }) => markHeld(db, services, ask, record.id, input)),
    handle(endpoints.callOffSession, ({ db, record }) => markCalledOff(db, record.id)),
    handle(endpoints.answerForHost, ({ db, services, record, input }) => keepHostAnswer(db, services, record.id, input.agrees)),
    handle(endpoints.writeResults, ({ db, ask, record, input }) => keepResults(db, ask, record.id, input)),
  ],
  counts: [outreachSession, outreachReached],
  my: [sessionsOfDay, gapsOfDay],
  demo,
})
