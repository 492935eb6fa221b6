import { writeSync } from "node:fs";
import { parseRegister, type Register } from "@ishc/core";
import { openStore, type StoreTransaction } from "@ishc/server";
import { CLUB, INSTANT, registerAfter, submissionOf } from "./written.ts";

/**
 * Writes submissions one after the other, from a number on, and tells each number once it is stored. One that
 * is there already was stored without anybody having heard of it: it is told again, as a server does.
 */
const [place = "", first = "", last = ""] = process.argv.slice(2);
const store = await openStore(place);
for (let n = Number(first); n <= Number(last); n += 1) {
  await store.transaction((transaction) => write(transaction, n));
  writeSync(1, `${n}\n`);
}
await store.close();

async function write(transaction: StoreTransaction, n: number): Promise<void> {
  await transaction.lockClub(CLUB);
  const submission = submissionOf(n);
  const stored = await transaction.readSubmissions(CLUB, submission.subject);
  if (stored.length > 0) return;
  const why = `submission ${n}`;
  await transaction.writeRegister(register(n), { at: INSTANT, by: "crash", why });
  await transaction.addSubmission(submission);
}

function register(n: number): Register {
  const parsed = parseRegister(registerAfter(n));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
