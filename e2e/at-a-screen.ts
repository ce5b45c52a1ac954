import type { Page } from 'playwright-core'
import type { Browsing } from '../src/platform/http/testing/browser.ts'
import type { World } from '../src/platform/http/testing/world.ts'

export type Scene = { readonly w: World; readonly browsing: Browsing; readonly language: 'en' | 'fr' }
export type AtScreen = {
  readonly page: Page
  /** Opens an address of the application and waits for its screen. */
  go(path: string): Promise<void>
  type(label: string, text: string): Promise<void>
  /** One of a few rows, under its question. */
  pick(question: string, answer: string): Promise<void>
  /** One of many, typed into the box of its question. */
  find(question: string, answer: string): Promise<void>
  tick(words: string): Promise<void>
  day(label: string, day: string): Promise<void>
  press(words: string): Promise<void>
  /** Waits until the page says it. */
  says(words: string): Promise<void>
  text(): Promise<string>
}

const seated = new WeakMap<Browsing, Map<string, Promise<AtScreen>>>()
/** A member before the application, in one language: every step is one that a person takes. Asked twice, it is the same desk. */
export const atScreen = (scene: Scene, key: string): Promise<AtScreen> => {
  const desks = seated.get(scene.browsing) ?? new Map<string, Promise<AtScreen>>()
  seated.set(scene.browsing, desks)
  const desk = desks.get(key) ?? sit(scene, key)
  desks.set(key, desk)
  return desk
}

const sit = async ({ w, browsing, language }: Scene, key: string): Promise<AtScreen> => {
  const { page } = await browsing.visit({ cookie: (await w.as(key)).cookie, language })
  page.setDefaultTimeout(20_000)
  return {
    page,
    go: async path => {
      await page.goto(`${browsing.origin}${path}?lang=${language}`)
      await page.waitForSelector('#page-title')
    },
    type: async (label, text) => page.getByRole('textbox', { name: label }).first().fill(text),
    pick: async (question, answer) => page.getByRole('radiogroup', { name: question }).locator('label', { hasText: answer }).first().click(),
    find: async (question, answer) => {
      const box = page.getByRole('combobox', { name: question })
      await box.click()
      await box.fill(answer)
      await page.getByRole('option', { name: answer }).first().click()
    },
    tick: async words => page.locator('label', { hasText: words }).first().click(),
    day: async (label, day) => {
      const field = page.locator('.tl-field', { has: page.locator('.tl-field-label', { hasText: label }) }).last()
      for (const [i, part] of ['year', 'month', 'day'].entries()) {
        await field.locator(`[data-type="${part}"]`).click()
        await page.keyboard.type(String(Number(day.split('-')[i])))
      }
    },
    press: async words => page.getByRole('button', { name: words, exact: true }).or(page.getByRole('link', { name: words, exact: true })).first().click(),
    says: async words => page.getByText(words).first().waitFor(),
    text: async () => page.locator('body').innerText(),
  }
}

export const lastOf = (at: AtScreen) => new URL(at.page.url()).pathname.split('/').at(-1)!
/** Waits for the address that a form leads to, and gives the id at its end. */
export const landed = async (at: AtScreen, path: RegExp): Promise<string> => {
  await at.page.waitForURL(path)
  await at.page.waitForSelector('#page-title')
  return lastOf(at)
}
