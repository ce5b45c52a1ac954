// A test file over ten seconds fails by name: twenty where two share the cores with a database. A browser file has sixty. A busy machine may be given more by THROUGHLINE_SLOW (a factor).
const factor = Number(process.env['THROUGHLINE_SLOW'] ?? 1)
const mostOf = file => (file.includes('.browser.') ? 60_000 : file.includes('.db.') ? 20_000 : 10_000) * factor

export default class SlowFiles {
  onTestRunEnd(modules) {
    for (const module of modules) {
      const ms = module.diagnostic().duration
      if (ms <= mostOf(module.moduleId)) continue
      process.stderr.write(`Too slow: ${module.moduleId} took ${(ms / 1000).toFixed(1)} s of ${mostOf(module.moduleId) / 1000}\n`)
      process.exitCode = 1
    }
  }
}
