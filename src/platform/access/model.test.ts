import { expect, test } from 'vitest'
import { type Allowed, bar, emptyWorld, end, handOver, makeBasis, makeGrant, may, open, read, share, type World, write } from './model.ts'

const allowed: Allowed[] = [
  { purpose: 'help', basis: 'custody', sections: 7, needs: 'nothing' }, { purpose: 'help', basis: 'consent', sections: 7, needs: 'nothing' },
  { purpose: 'help', basis: 'referral', sections: 3, needs: 'live consent' },
]
const worker = { member: 'worker', purpose: 'help' }, advocate = { member: 'advocate', purpose: 'help' }

const given = (): World => {
  const world = emptyWorld(allowed, 1)
  for (const [id, kind, agency] of [['shelter', 'agency', null], ['clinic', 'agency', null], ['nights', 'team', 'shelter'], ['intake', 'team', 'clinic'], ['worker', 'member', 'shelter'], ['advocate', 'member', 'clinic']] as const) world.parties.set(id, { id, kind, agency, posts: [] })
  world.teams.set('nights', new Set(['worker'])).set('intake', new Set(['advocate']))
  open(world, worker, 'file', 'custody', 'nights')
  return world
}
const referred = (world: World) => {
  const consent = makeBasis(world, { id: 'consent', kind: 'consent', record: 'file', sections: 7, rights: 7, purpose: 'help', until: 100, on: [] })!
  const referral = makeBasis(world, { id: 'referral', kind: 'referral', record: 'file', sections: 3, rights: 1, purpose: 'help', until: 100, on: [consent, world.bases[0]!] })!
  return { consent, referral, granted: makeGrant(world, referral, 'intake', 3, read) }
}

test('a withdrawal is one flag, and everything built on it stops', () => {
  const world = given()
  const { consent, granted } = referred(world)
  expect([granted, may(world, advocate, 'file', 2, read)]).toEqual([true, true])
  end(consent)
  expect(may(world, advocate, 'file', 2, read)).toBe(false)
  expect(world.bases.filter(basis => basis.ended).map(basis => basis.id)).toEqual(['consent'])
})

test('section and right come from the same grant', () => {
  const world = given()
  const { consent } = referred(world)
  makeGrant(world, consent, 'advocate', 4, write)
  expect([may(world, advocate, 'file', 2, read), may(world, advocate, 'file', 4, write), may(world, advocate, 'file', 4, read), may(world, advocate, 'file', 2, write)]).toEqual([true, true, false, false])
})

test('a grant runs to its own end, and another purpose opens nothing', () => {
  const world = given()
  referred(world)
  expect(may(world, { ...advocate, purpose: 'inquiry' }, 'file', 1, read)).toBe(false)
  world.now = 100
  expect(may(world, advocate, 'file', 1, read)).toBe(false)
})

test('a bar is stronger than any grant, on whichever of the member\'s grantees it lies', () => {
  const world = given()
  referred(world)
  expect(bar(world, worker, 'file', 'intake')).toBe(true)
  expect([may(world, advocate, 'file', 1, read), may(world, worker, 'file', 1, read)]).toEqual([false, true])
})

test('custody that moves keeps what stands on it, and the old team sees nothing', () => {
  const world = given()
  referred(world)
  expect(handOver(world, worker, 'file', 'intake')).toBe(true)
  expect([may(world, worker, 'file', 1, read), may(world, advocate, 'file', 4, read)]).toEqual([false, true])
})

test('nobody shares with himself, his team, or beyond his agency', () => {
  const world = given()
  expect(['worker', 'nights', 'advocate'].map(grantee => share(world, worker, 'file', grantee, 1, read, 10))).toEqual([false, false, false])
})
