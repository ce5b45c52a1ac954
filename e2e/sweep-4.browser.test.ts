import { test } from 'vitest'
import { testBrowsing } from '../src/platform/http/testing/browser.ts'
import { part, sweep, withServices } from './sweep.ts'

const open = testBrowsing(withServices)

test.each(part(3, 4).map(s => [s.at, s] as const))('%s is accessible, fits, and is quiet in both languages', (_at, screen) => sweep(open().w, open().browsing, screen))
