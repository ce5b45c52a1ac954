import { z } from 'zod'
import { anyPurpose } from '../access/kind.ts'
import { everyPost } from '../accounts/endpoints.ts'
import { anyStaff, endpoint } from '../http/endpoint.ts'
import { Said } from '../values/time.ts'

/** An address as a screen declares it, never one that somebody visited: no digits, no capitals but in names of parameters, no long part. */
export const ScreenPattern = z.string().max(100).regex(/^(\/([a-z-]{1,24}|:[a-zA-Z]{1,24})){1,6}$/)

export const HelpShown = z.object({ name: z.string(), title: Said, here: z.boolean(), steps: z.array(Said), glossary: z.array(z.string()) })

export const readHelp = endpoint({
  route: 'GET /help-desk',
  posts: everyPost,
  asks: anyStaff(),
  purpose: anyPurpose,
  /** `from`: the screen that it is asked on. `term`: a word of the glossary to begin with. */
  input: z.strictObject({ from: ScreenPattern.optional(), term: z.string().max(60).regex(/^[a-z-]+$/).optional() }),
  output: z.object({ from: z.string().nullable(), helps: z.array(HelpShown) }),
  errors: [],
  log: { verb: 'help.read' },
})
