import { type AdministrativeUnit, checkAppendOnly, type Register } from "@ishc/core";
import type { Locale } from "@ishc/i18n";
import { registerBringsBack, withdrawalsTakenBack } from "../handler/brought-back.ts";
import { holdWhatChanged } from "../handler/held-by-register.ts";
import { openStore } from "../store/open-store.ts";
import type { StoreTransaction } from "../store/store.ts";
import { COMMAND_WORDS } from "./command-words.ts";
import { type FileResult, issueLine, readRegisterFile, readUnitsFile } from "./read-documents.ts";

/** What to import and where to. */
export interface ImportOrder {
  readonly db: string;
  readonly files: readonly string[];
  readonly unitsFile: string | undefined;
  readonly isReplacing: boolean;
  readonly locale: Locale;
}

/** What the import has to say, and whether it was done. */
export interface ImportReport {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/**
 * Stores everything, or nothing at all. The database is not even opened while
 * a document is faulty.
 *
 * @throws StoreError when the disk is in the way
 */
export async function importRegisters(order: ImportOrder): Promise<ImportReport> {
  const { locale, unitsFile } = order;
  const words = COMMAND_WORDS[locale];
  const registers = order.files.map((file) => readRegisterFile(file, locale));
  const units = unitsFile === undefined ? undefined : readUnitsFile(unitsFile, locale);
  const all: readonly FileResult<unknown>[] = units ? [...registers, units] : registers;
  const complaints = all.flatMap((result) => (result.ok ? [] : result.complaints));
  const sound = registers.filter((result) => result.ok);
  complaints.push(...repeated(sound).map(({ file, value }) => words.twice(file, value.club.id)));
  if (complaints.length > 0) return { isDone: false, lines: [...complaints, words.nothingStored] };
  const clashes = await storeAll(order, sound, units?.ok ? units.value : undefined);
  if (clashes.length > 0) return { isDone: false, lines: [...clashes, words.nothingStored] };
  const lines = sound.length > 0 ? [words.stored(sound.length)] : [];
  if (units?.ok) lines.push(words.storedUnits(units.value.length));
  return { isDone: true, lines };
}

type SoundFile<T> = FileResult<T> & { readonly ok: true };

function repeated(files: readonly SoundFile<Register>[]): SoundFile<Register>[] {
  const ids = files.map(({ value }) => value.club.id);
  return files.filter((_, i) => ids.indexOf(ids[i] ?? "") < i);
}

/** Gives a line for every register that may not take another's place. */
async function storeAll(
  { db, isReplacing, locale }: ImportOrder,
  files: readonly SoundFile<Register>[],
  units: readonly AdministrativeUnit[] | undefined,
): Promise<string[]> {
  const store = await openStore(db);
  try {
    return await store.transaction(async (transaction) => {
      // What is found must still be so when it is written: a person may be forgotten meanwhile.
      await transaction.lockClubs(files.map(({ value }) => value.club.id));
      const find = isReplacing ? findUnsuited : findClashes;
      const clashes = await find(transaction, files, locale);
      if (clashes.length > 0) return clashes;
      const change = { at: new Date().toISOString(), by: "ishc-server", why: "import" };
      for (const { value } of files) {
        // Any other import stores only clubs that are not there yet.
        if (isReplacing) await holdOver(transaction, value, change.at);
        await transaction.writeRegister(value, change);
      }
      if (units) await transaction.writeUnits(units);
      return [];
    });
  } finally {
    await store.close();
  }
}

/** What the register says else than the one before is held by it, so that no phone writes over it unseen. */
async function holdOver(transaction: StoreTransaction, after: Register, at: string): Promise<void> {
  const stored = await transaction.readRegister(after.club.id);
  if (stored) await holdWhatChanged(transaction, { before: stored.register, after }, at);
}

async function findClashes(
  transaction: StoreTransaction,
  files: readonly SoundFile<Register>[],
  locale: Locale,
): Promise<string[]> {
  const clashes: string[] = [];
  for (const { file, value } of files) {
    const { id } = value.club;
    if (await transaction.readRegister(id)) clashes.push(COMMAND_WORDS[locale].exists(file, id));
  }
  return clashes;
}

/**
 * A file that was kept from before knows people who were forgotten since, and neither the latest lines of ledgers nor
 * which consents were withdrawn.
 */
async function findUnsuited(
  transaction: StoreTransaction,
  files: readonly SoundFile<Register>[],
  locale: Locale,
): Promise<string[]> {
  const words = COMMAND_WORDS[locale];
  const lines: string[] = [];
  for (const { file, value } of files) {
    const { id } = value.club;
    const stored = await transaction.readRegister(id);
    const isBack = await registerBringsBack(transaction, stored?.register, value);
    if (isBack) lines.push(words.forgotten(file, id));
    const issues = stored ? checkAppendOnly(stored.register, value) : [];
    if (issues.length > 0) lines.push(words.rewritten(file, id));
    lines.push(...issues.map((issue) => `  ${issueLine(issue, locale)}`));
    const takenBack = stored ? withdrawalsTakenBack(stored.register, value) : [];
    if (takenBack.length > 0) lines.push(words.notWithdrawn(file, id));
    lines.push(...takenBack.map((issue) => `  ${issueLine(issue, locale)}`));
  }
  return lines;
}
