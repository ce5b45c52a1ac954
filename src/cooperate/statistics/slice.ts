import { handle } from '../../platform/http/handle.ts'
import { slice } from '../../platform/slices/contract.ts'
import { checkRelease } from './check-releases.ts'
import { demo } from './demo.ts'
import { en, errors } from './en.ts'
import * as endpoints from './endpoints.ts'
import { fr } from './fr.ts'
import { releaseHelp } from './help.ts'
import { freezeRelease } from './freeze-release.ts'
import { toDecide, toFreeze, toPublish } from './my-releases.ts'
import { publishRelease } from './publish-release.ts'
import { listAll, readOne } from './read-release.ts'
import { officeDay } from './release-days.ts'
import { answerFigure, readStewardship } from './stewardship.ts'

export default slice({
  name: 'cooperate/statistics',
  words: { en, fr },
  errors,
  endpoints,
  handlers: [
    handle(endpoints.listReleases, ({ db, ask }) => listAll(db, officeDay(ask.now))),
    handle(endpoints.freeze, ({ db, ask, input }) => freezeRelease(db, officeDay(ask.now), input)),
    handle(endpoints.readRelease, ({ db, services, ask, input }) => readOne(db, services, input.release, officeDay(ask.now))),
    handle(endpoints.publish, ({ db, services, ask, input }) => publishRelease(db, services, input.release, officeDay(ask.now))),
    handle(endpoints.check, ({ db, services, input }) => checkRelease(db, services, input.release)),
    handle(endpoints.readFigures, ({ db }) => readStewardship(db)),
    handle(endpoints.answerOne, ({ db, input }) => answerFigure(db, input)),
  ],
  my: [toFreeze, toPublish, toDecide],
  demo,
  help: [releaseHelp],
})
