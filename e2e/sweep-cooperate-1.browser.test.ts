import { sweepPart } from './sweep.ts'

sweepPart('cooperate-1')
