import { installWhenNeeded } from './install-when-needed.js'
import { buildWhenNeeded } from './build-when-needed.js'
import { runTs } from './run.js'

installWhenNeeded()
buildWhenNeeded()
runTs('src/main.ts', process.argv.slice(2))
