import { createHmac, randomBytes, randomUUID, sign, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { derived, seal, unseal } from './seal.ts'

/** Keys outside the database. The default keeps files of mode 0600; an agency's own key service implements the same. */
export type Keys = {
  /** A fresh record key, and itself wrapped under the custodian's current key. */
  newRecordKey(custodian: string): Promise<{ key: Buffer; custodianKey: string; wrapped: Buffer }>
  wrap(custodian: string, key: Buffer): Promise<{ custodianKey: string; wrapped: Buffer }>
  unwrap(custodianKey: string, wrapped: Buffer): Promise<Buffer>
  /** Makes a new current key of a custodian; the old one still opens until it is destroyed. */
  roll(custodian: string): Promise<string>
  destroy(custodianKey: string): Promise<void>
  /** A key for one use of the whole installation (pepper, search root, answers kept for idempotency). */
  root(use: string): Buffer
  signLog(message: Buffer): { keyId: string; signature: Buffer }
  logPublicKey(): string
}

const wrapPlace = 'record-key'
const privateFile = { mode: 0o600 } as const

const readOrMake = async (path: string, make: () => Buffer | string): Promise<Buffer> => {
  const made = make()
  try {
    await writeFile(path, made, { ...privateFile, flag: 'wx' })
    return Buffer.from(made)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return readFile(path)
  }
}

/** Keys in `folder`: `root`, `log.pem`, `custodians/<key id>` and `current/<custodian>`. */
export const keyFiles = async (folder: string): Promise<Keys> => {
  for (const sub of ['custodians', 'current']) await mkdir(join(folder, sub), { recursive: true, mode: 0o700 })
  const rootKey = await readOrMake(join(folder, 'root'), () => randomBytes(32))
  const pem = await readOrMake(join(folder, 'log.pem'), () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const logKey: KeyObject = createPrivateKey(pem)
  const open = new Map<string, Buffer>()
  const currents = new Map<string, string>()

  const load = async (id: string): Promise<Buffer> => {
    const known = open.get(id)
    if (known) return known
    const key = await readFile(join(folder, 'custodians', id))
    open.set(id, key)
    return key
  }
  const roll = async (custodian: string) => {
    const id = randomUUID()
    await writeFile(join(folder, 'custodians', id), randomBytes(32), privateFile)
    await writeFile(join(folder, 'current', custodian), id, privateFile)
    currents.set(custodian, id)
    return id
  }
  const current = async (custodian: string): Promise<string> => {
    const known = currents.get(custodian)
    if (known) return known
    const id = await readFile(join(folder, 'current', custodian), 'utf8').catch(() => null)
    if (id === null) return roll(custodian)
    currents.set(custodian, id)
    return id
  }
  const wrap = async (custodian: string, key: Buffer) => {
    const custodianKey = await current(custodian)
    return { custodianKey, wrapped: seal(await load(custodianKey), wrapPlace, key) }
  }
  const publicPem = createPublicKey(logKey).export({ type: 'spki', format: 'pem' }) as string
  return {
    newRecordKey: async custodian => {
      const key = randomBytes(32)
      return { key, ...(await wrap(custodian, key)) }
    },
    wrap,
    unwrap: async (custodianKey, wrapped) => unseal(await load(custodianKey), wrapPlace, wrapped),
    roll,
    destroy: async id => {
      open.delete(id)
      await writeFile(join(folder, 'custodians', id), randomBytes(32), privateFile)
      await unlink(join(folder, 'custodians', id))
    },
    root: use => derived(rootKey, use),
    signLog: message => ({ keyId: createHmac('sha256', 'log').update(publicPem).digest('hex').slice(0, 16), signature: sign(null, message, logKey) }),
    logPublicKey: () => publicPem,
  }
}
