import { sweepPart } from './sweep.ts'

sweepPart('prosecute-2')
