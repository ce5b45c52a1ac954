import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { aReportAndAWeek, withDoors } from './a-report-and-a-week.ts'

const open = testBrowsing(withDoors)

test('story S2 in the browser (en): a report without a name is answered, a week is counted, a session is kept', async () => {
  await aReportAndAWeek({ ...open(), language: 'en' })
}, 240_000)
