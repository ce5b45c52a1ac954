// A test file over ten seconds fails by name. A machine that is busy may be given more by THROUGHLINE_SLOW (a factor).
const most = 10_000 * Number(process.env['THROUGHLINE_SLOW'] ?? 1)

export default class SlowFiles {
  onTestRunEnd(modules) {
    for (const module of modules) {
      const ms = module.diagnostic().duration
      if (ms <= most) continue
      process.stderr.write(`Too slow: ${module.moduleId} took ${(ms / 1000).toFixed(1)} s of ${most / 1000}\n`)
      process.exitCode = 1
    }
  }
}
