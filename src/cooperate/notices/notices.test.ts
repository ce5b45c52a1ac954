import { expect, test } from 'vitest'
import { callKind } from '../../protect/calls/kinds.ts'
import { accessibilityText } from './accessibility-text.ts'
import { noticeDocument } from './pages.ts'
import { privacyText } from './privacy-text.ts'

const notices = { privacy: privacyText, accessibility: accessibilityText }
const shape = (n: typeof privacyText.en) => n.parts.map(p => [p.says?.length ?? 0, p.lines?.length ?? 0])
const sentences = (n: typeof privacyText.en) => [n.lead, ...n.parts.flatMap(p => p.says ?? [])].flatMap(s => s.split(/(?<=[.?:;])\s+/))

test('each notice says as much in French as in English', () => {
  for (const n of Object.values(notices)) expect(shape(n.fr)).toEqual(shape(n.en))
})

test('its sentences are short enough to be understood when read aloud', () => {
  for (const n of Object.values(notices)) for (const s of [...sentences(n.en), ...sentences(n.fr)]) expect(s.split(/\s+/).length, s).toBeLessThanOrEqual(22)
})

test('the way out is the first link, the title is dull, and the page fetches nothing from elsewhere', () => {
  const page = noticeDocument(privacyText, '/privacy', '/accessibility', 'fr')
  expect(/<a [^>]*class="([^"]+)"/.exec(page)?.[1]).toBe('leave')
  expect(/<title>([^<]*)/.exec(page)?.[1]).toBe('Notes')
  expect(page).not.toMatch(/(src|href)="https?:|<form|\sstyle=/)
  expect(page).toContain('href="/accessibility?lang=fr"')
})

test('what the privacy notice says of a call is what its kind says', () => {
  expect(callKind.retention).toContain('24 hours')
  expect(privacyText.en.parts.flatMap(p => p.lines ?? [])[0]!.until).toContain('24 hours')
})

test('the accessibility notice claims no more than partial conformance, and says that nobody outside has checked', () => {
  expect(accessibilityText.en.parts[0]!.says![0]).toMatch(/partly conforms.*nobody outside has audited/)
})
