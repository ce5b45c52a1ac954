import { sweepPart } from './sweep.ts'

sweepPart('protect-1')
