import * as z from "zod/mini";
import { ROLES } from "../../handler/roles.ts";

const text = z.string();
const document = z.looseObject({});

/** One administrative unit in one span of its life, in their order. */
const UnitEntry = z.strictObject({ kind: z.literal("unit"), unit: document });

/** A register as it is stored, whatever version of its format it is in. */
const RegisterEntry = z.strictObject({
  kind: z.literal("register"),
  clubId: text,
  version: z.int(),
  register: document,
});

/** One version in the history of the club before it. */
const ChangeEntry = z.strictObject({
  kind: z.literal("change"),
  version: z.int(),
  at: text,
  by: text,
  device: z.optional(text),
  why: text,
  values: z.array(document),
});

/** What was submitted for the club before it. */
const SubmissionEntry = z.strictObject({
  kind: z.literal("submission"),
  submissionId: text,
  revision: z.int(),
  contentHash: text,
  subject: z.strictObject({ kind: text, id: text }),
  outcome: z.enum(["accepted", "conflict"]),
  amendment: z.boolean(),
  receivedAt: text,
  submission: document,
});

/** Hash of the id of a member of the club before it who was forgotten. */
const ForgottenEntry = z.strictObject({ kind: z.literal("forgotten"), hash: text });

/** A token; its secret is in no database and no copy. */
const TokenEntry = z.strictObject({
  kind: z.literal("token"),
  id: text,
  hash: text,
  role: z.enum(ROLES),
  scope: z.union([
    z.strictObject({ clubId: text }),
    z.strictObject({ unitCode: text }),
    z.strictObject({}),
  ]),
  label: text,
  createdAt: text,
  expiresAt: text,
  revokedAt: z.optional(text),
});

/** One thing that a store keeps. Of a club, the register comes first and all else of it behind. */
export const BackupEntrySchema = z.discriminatedUnion("kind", [
  UnitEntry,
  RegisterEntry,
  ChangeEntry,
  SubmissionEntry,
  ForgottenEntry,
  TokenEntry,
]);

/** One thing that a store keeps. */
export type BackupEntry = z.infer<typeof BackupEntrySchema>;

/** The kinds of entries, in the order of a file. */
export const BACKUP_KINDS = [
  "unit",
  "register",
  "change",
  "submission",
  "forgotten",
  "token",
] as const satisfies readonly BackupEntry["kind"][];

/** So many entries of each kind. */
export type BackupCounts = Readonly<Record<BackupEntry["kind"], number>>;

/** None yet. */
export function noEntries(): Record<BackupEntry["kind"], number> {
  return { unit: 0, register: 0, change: 0, submission: 0, forgotten: 0, token: 0 };
}
