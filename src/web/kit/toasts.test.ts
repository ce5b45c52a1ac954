import { expect, test } from 'vitest'
import { toastQueue } from './toasts.ts'

test('a fourth message pushes out the oldest that has no way back', () => {
  const queue = toastQueue()
  queue.add({ said: 'taken back', undo: () => {}, seconds: 60 })
  for (const said of ['sent', 'saved', 'printed']) queue.add({ said })
  expect(queue.list().map(toast => toast.said)).toEqual(['taken back', 'saved', 'printed'])
})

test('closing tells those who listen, and those who left are not told', () => {
  const queue = toastQueue()
  let told = 0
  const leave = queue.subscribe(() => { told++ })
  queue.add({ said: 'saved' })
  queue.close(queue.list()[0]!.id)
  leave()
  queue.add({ said: 'again' })
  expect(told).toBe(2)
})
