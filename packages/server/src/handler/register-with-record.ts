import type { Register } from "@ishc/core";
import { type Replaced, recordedFor, type Subject } from "../contract/delivery-rule.ts";
import type { StoreReader } from "../store/store.ts";
import { broughtAlong } from "./brought-along.ts";

/** A register, and what a sheet says of the record that it is amended by. */
interface RegisterWithRecord {
  readonly register: Register;
  /** A submission, or what the register brought along; nothing where nothing is recorded. */
  readonly recorded?: Replaced;
}

/**
 * What a sheet of a subject is made from. The record is read before the register: where a submission
 * comes in between, what is sent from such a sheet meets a conflict, and a person sees it. The other way round the
 * sheet would show what was there before under the name of what came in, which would then be
 * written over unseen.
 *
 * @returns undefined where there is no such club
 */
export async function registerWithRecord(
  store: Pick<StoreReader, "readRegister" | "readDeliveries">,
  clubId: string,
  subject: Subject,
): Promise<RegisterWithRecord | undefined> {
  const submitted = recordedFor(await store.readDeliveries(clubId, subject), subject);
  const stored = await store.readRegister(clubId);
  if (!stored) return undefined;
  const { register } = stored;
  const held = submitted ?? (await broughtAlong(register, subject));
  if (!held) return { register };
  return { register, recorded: { submissionId: held.submissionId, revision: held.revision } };
}
