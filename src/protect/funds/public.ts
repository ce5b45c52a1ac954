export { type FundUse, fundUses } from './fund.ts'
export { askForMoney, moneyFollows } from './money.ts'
export { askOnCall, askOnCase } from './endpoints.ts'
