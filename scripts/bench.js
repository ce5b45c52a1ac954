import { installWhenNeeded } from './install-when-needed.js'
import { runTs } from './run.js'

installWhenNeeded()
runTs('bench/main.ts', process.argv.slice(2))
