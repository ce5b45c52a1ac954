import { catalogue } from '../errors/catalogue.ts'
import { words } from '../i18n/words.ts'

/** The platform's own errors. Only `missing` may follow a failed access check. */
export const errors = catalogue({
  'missing': { status: 404, denied: true },
  'sign-in': { status: 401 },
  'step-up': { status: 403 },
  'second-secret': { status: 403 },
  'refused': { status: 403 },
  'ended': { status: 409 },
  'legal-hold': { status: 423 },
  'busy': { status: 503 },
  'bad-input': { status: 422 },
  'bad-json': { status: 400 },
  'too-large': { status: 413 },
  'wrong-type': { status: 415 },
  'version-needed': { status: 428 },
  'changed-meanwhile': { status: 412 },
  'key-needed': { status: 400 },
  'key-reused': { status: 422 },
  'too-many': { status: 429 },
  'origin': { status: 403 },
  'failed': { status: 503 },
})

export const en = words({
  'missing': 'There is nothing here for you. Check the address, or go back to My day.',
  'sign-in': 'Sign in to go on. What you typed is kept on this page.',
  'step-up': 'Prove it is you once more with your code, then do this again.',
  'second-secret': 'This part opens with your second secret. Enter it to go on.',
  'refused': 'The rules of access do not allow this. Ask the lead of the file, or the person.',
  'ended': 'This was taken back or has ended meanwhile. Go back to see what holds now.',
  'legal-hold': 'A proceeding is known: this cannot be erased now. Erasing it could stop a trial. Ask your lead when the hold ends.',
  'busy': 'The system is busy. Nothing was changed. Do this again in a moment.',
  'bad-input': 'Something is missing or not in its form. Correct the marked fields.',
  'bad-json': 'The request could not be read. Nothing was changed. Send it again.',
  'too-large': 'This is too large. Shorten it and send it again.',
  'wrong-type': 'This kind of content is not taken here. Send JSON in UTF-8.',
  'version-needed': 'Say which version you changed (If-Match). Read it again first.',
  'changed-meanwhile': 'Someone changed this meanwhile. Look at both versions, then choose.',
  'key-needed': 'Send an Idempotency-Key of 8 to 80 characters with each change.',
  'key-reused': 'This Idempotency-Key was used for another request. Use a new one.',
  'too-many': 'Too many requests. Wait a minute, then go on.',
  'origin': 'This request came from another site. Open Throughline itself and do it there.',
  'failed': 'Something failed on our side. Nothing was changed. Do this again, or call your administrator.',
})
