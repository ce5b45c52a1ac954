import { cruise } from 'dependency-cruiser'

const pillars = '(protect|prosecute|prevent|demand|cooperate)'
const tests = '(\\.test\\.tsx?$|/testing/|/build\\.ts$|/scripts/)'
const shared = '/(endpoints|events|kinds|en|fr)\\.ts$|/screen/'

/** The arrows of the design. A wrong one fails the build; so does a run that looked at nothing. */
const forbidden = [
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  { name: 'algorithms-import-nothing-of-ours', severity: 'error', from: { path: '^src/algorithms/', pathNot: tests }, to: { path: '^src/', pathNot: '^src/algorithms/' } },
  { name: 'law-imports-algorithms-alone', severity: 'error', from: { path: '^src/law/', pathNot: tests }, to: { path: '^src/', pathNot: '^src/(law|algorithms)/' } },
  { name: 'no-input-output-in-algorithms-and-law', severity: 'error', from: { path: '^src/(algorithms|law)/', pathNot: tests }, to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|pg)$' } },
  { name: 'platform-knows-no-pillar', severity: 'error', from: { path: '^src/platform/', pathNot: tests }, to: { path: `^src/${pillars}/` } },
  { name: 'pillars-meet-through-public', severity: 'error', from: { path: `^src/${pillars}/`, pathNot: tests }, to: { path: `^src/${pillars}/`, pathNot: '^src/$1/|/(public|events|kinds)\\.ts$' } },
  { name: 'only-db-imports-the-driver', severity: 'error', from: { path: '^src/', pathNot: `^src/(platform/db/|demo/|cli/|production\\.ts)|${tests}` }, to: { path: '^node_modules/pg/' } },
  { name: 'only-http-imports-the-web-framework', severity: 'error', from: { path: '^src/', pathNot: `^src/(platform/(http|live)/|web/(shell|public)/serve\\.ts)|${tests}` }, to: { path: '^node_modules/(fastify|@fastify)/' } },
  { name: 'kit-knows-no-slice', severity: 'error', from: { path: '^src/web/(kit|icons|tokens|public)/', pathNot: tests }, to: { path: `^src/${pillars}/` } },
  { name: 'what-the-browser-shares-has-no-server-import', severity: 'error', from: { path: shared, pathNot: tests }, to: { path: '^(node:|fs|crypto|path|net|http)|^node_modules/(pg|fastify|pino|graphile-worker)/', reachable: true } },
]

const { output } = await cruise(['src'], {
  validate: true,
  ruleSet: { forbidden },
  tsPreCompilationDeps: false,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
}, { extensions: ['.ts', '.tsx', '.js', '.json'] })

const { summary } = output
for (const v of summary.violations) process.stderr.write(`${v.rule.name}: ${v.from} → ${v.to}${v.cycle ? ` → ${v.cycle.map(c => c.name ?? c).join(' → ')}` : ''}\n`)
process.stdout.write(`boundaries: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} wrong\n`)
if (summary.totalCruised === 0) process.stderr.write('boundaries: looked at no module, which proves nothing\n')
process.exit(summary.error > 0 || summary.totalCruised === 0 ? 1 : 0)
