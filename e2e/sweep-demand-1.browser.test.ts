import { sweepPart } from './sweep.ts'

sweepPart('demand-1')
