import type { KeyObject } from 'node:crypto'
import { type Checkpoint, openNote, readKey } from '../../platform/audit/checkpoint.ts'
import { type Fault, type Finding, type Verdict, verifyBundle } from '../../platform/audit/verify-bundle.ts'
import { BadInput, command, type Io } from '../command.ts'

type Said = { readonly en: string; readonly fr: string }

const span = ({ leaf, upTo }: Finding): Said => (leaf === upTo ? { en: `leaf ${leaf}`, fr: `la feuille ${leaf}` } : { en: `one of the leaves ${leaf} to ${upTo}`, fr: `l’une des feuilles ${leaf} à ${upTo}` })
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const sentences: Readonly<Record<Fault, (where: Said, row: number) => Said>> = {
  'line-altered': at => ({ en: `The line of ${at.en} is not the one that was hashed.`, fr: `La ligne de ${at.fr} n’est pas celle qui a été hachée.` }),
  'leaf-altered': at => ({ en: `${capital(at.en)} is not the one that was signed.`, fr: `${capital(at.fr)} n’est pas celle qui a été signée.` }),
  'leaf-removed': at => ({ en: `${capital(at.en)} was taken out, and those after it were numbered anew.`, fr: `${capital(at.fr)} a été retirée, et les suivantes ont été renumérotées.` }),
  'leaf-added': at => ({ en: `${capital(at.en)} was put in; it was never signed.`, fr: `${capital(at.fr)} a été ajoutée\u00a0; elle n’a jamais été signée.` }),
  'leaf-moved': at => ({ en: `Another leaf stands where ${at.en} should.`, fr: `Une autre feuille occupe la place de ${at.fr}.` }),
  'leaf-missing': at => ({ en: `${capital(at.en)} is missing.`, fr: `${capital(at.fr)} manque.` }),
  'row-unreadable': at => ({ en: `A row at ${at.en} cannot be read.`, fr: `Une rangée à ${at.fr} est illisible.` }),
  'checkpoint-forged': (at, row) => ({ en: `The checkpoint in row ${row}, after ${at.en}, was not signed by the key of the log.`, fr: `Le point de contrôle de la rangée ${row}, après ${at.fr}, n’a pas été signé par la clé du journal.` }),
  'checkpoints-disagree': at => ({ en: `Two signed checkpoints disagree about ${at.en}: two versions of the log were shown.`, fr: `Deux points de contrôle signés se contredisent sur ${at.fr}\u00a0: deux versions du journal ont été montrées.` }),
  'not-covered': at => ({ en: `No signed checkpoint covers ${at.en}.`, fr: `Aucun point de contrôle signé ne couvre ${at.fr}.` }),
  'no-checkpoint': () => ({ en: 'There is no signed checkpoint: nothing is proved.', fr: 'Il n’y a aucun point de contrôle signé\u00a0: rien n’est prouvé.' }),
  'known-checkpoint-differs': at => ({ en: `The checkpoint that you kept does not fit: ${at.en} was changed since.`, fr: `Le point de contrôle que vous aviez gardé ne correspond pas\u00a0: ${at.fr} a été changée depuis.` }),
}

const shown = (finding: Finding) => ({ what: finding.what, leaf: finding.leaf, upTo: finding.upTo, say: sentences[finding.what](span(finding), finding.row ?? 0) })

const trust = (keyGiven: boolean): Said =>
  keyGiven
    ? { en: 'Signatures were checked with the key that you gave.', fr: 'Les signatures ont été vérifiées avec la clé que vous avez donnée.' }
    : { en: 'Signatures were checked with the key in the bundle: compare its fingerprint with the one that the log’s keeper publishes, or give --key.', fr: 'Les signatures ont été vérifiées avec la clé du lot\u00a0: comparez son empreinte avec celle que publie le gardien du journal, ou donnez --key.' }

const checkpointShown = (c: Checkpoint | null) => c && { origin: c.origin, size: c.size, root: c.root.toString('base64'), at: c.minute }

const answerOf = ({ verified, found, newest, ...counts }: Verdict, keyGiven: boolean) => {
  const first = found[0]
  return {
    verified,
    ...(first ? { firstAltered: first.leaf, ...(first.upTo === first.leaf ? {} : { upTo: first.upTo }), what: first.what, say: shown(first).say, found: found.map(shown) } : {}),
    ...counts,
    newest: checkpointShown(newest),
    trust: trust(keyGiven),
  }
}

const keyFrom = async (path: unknown, io: Io): Promise<KeyObject | null> => {
  if (typeof path !== 'string') return null
  const key = readKey(await io.read(path))
  if (!key) throw new BadInput('audit.key', { en: 'That file is not an Ed25519 public key in PEM form.', fr: 'Ce fichier n’est pas une clé publique Ed25519 au format PEM.' }, '--key')
  return key
}

const knownFrom = async (path: unknown, key: KeyObject | null, io: Io): Promise<Checkpoint | null> => {
  if (typeof path !== 'string') return null
  if (!key) throw new BadInput('audit.key-needed', { en: 'A kept checkpoint is checked with the log’s key: give --key too.', fr: 'Un point de contrôle gardé se vérifie avec la clé du journal\u00a0: donnez aussi --key.' }, '--checkpoint')
  const known = openNote(await io.read(path), [key])
  if (!known) throw new BadInput('audit.checkpoint', { en: 'That file is not a checkpoint signed by this key.', fr: 'Ce fichier n’est pas un point de contrôle signé par cette clé.' }, '--checkpoint')
  return known
}

export default command({
  name: 'audit verify',
  usage: 'audit verify BUNDLE [--key PUBLIC.pem] [--checkpoint KEPT.txt]',
  says: 'Checks a bundle of the log alone: verified, or the first leaf that was altered, removed, added or moved.',
  example: 'throughline audit verify docs/examples/audit/altered.jsonl',
  options: {
    key: { type: 'string', says: 'the log’s public key, had from elsewhere' },
    checkpoint: { type: 'string', says: 'a checkpoint kept from before' },
  },
  run: async ({ args, options }, io) => {
    if (args.length !== 1) throw new BadInput('audit.no-bundle', { en: 'Name one bundle. See --help.', fr: 'Nommez un lot. Voir --help.' })
    const key = await keyFrom(options['key'], io)
    const known = await knownFrom(options['checkpoint'], key, io)
    const verdict = verifyBundle(await io.read(args[0]!), { key, known })
    if (!verdict) throw new BadInput('audit.not-a-bundle', { en: 'That file is not a bundle of the log: its first row does not say so.', fr: 'Ce fichier n’est pas un lot du journal\u00a0: sa première rangée ne le dit pas.' }, args[0])
    return answerOf(verdict, key !== null)
  },
})
