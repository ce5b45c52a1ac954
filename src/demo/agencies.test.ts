import { expect, test } from 'vitest'
import { demoAgencies } from './agencies.ts'

const members = demoAgencies.flatMap(a => a.members)

test('the demo has agencies in all provinces and territories, of every kind that works in the country', () => {
  expect(demoAgencies.length).toBeGreaterThanOrEqual(60)
  expect(members.length).toBeGreaterThanOrEqual(140)
  expect(new Set(demoAgencies.map(a => a.province)).size).toBe(13)
  expect([...new Set(demoAgencies.map(a => a.kind))].sort()).toEqual(['border', 'child-protection', 'crown', 'health', 'joint-unit', 'labour', 'legal-clinic', 'line', 'nation-service', 'ngo', 'oversight', 'police', 'registry', 'secretariat', 'shelter', 'steward', 'worker-centre'])
  expect(demoAgencies.filter(a => a.language === 'fr').length).toBeGreaterThanOrEqual(6)
})

test('each agency says that it is of the demo, in its own language, and no key is used twice', () => {
  expect(demoAgencies.filter(a => !a.name.includes(a.language === 'fr' ? '(démo)' : '(demo)')).map(a => a.name)).toEqual([])
  expect(new Set(members.map(m => m.key)).size).toBe(members.length)
  expect(new Set(demoAgencies.map(a => a.key)).size).toBe(demoAgencies.length)
})

test('the people of the stories have a place to sign in', () => {
  const keys = new Set(members.map(m => m.key))
  const told = ['ines', 'odile', 'noor', 'jo', 'rosa', 'okafor', 'harpreet', 'lavoie', 'denise', 'aaju', 'jeannie', 'brar', 'meilin', 'tremblay', 'genevieve', 'fontaine', 'mei', 'bev', 'singh', 'boudreau', 'kilabuk', 'nguyen', 'macisaac', 'desrosiers', 'whitebear', 'achebe']
  expect(told.filter(key => !keys.has(key))).toEqual([])
})
