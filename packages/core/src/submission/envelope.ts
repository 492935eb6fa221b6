import * as z from "zod/mini";
import { id, list, whole } from "../internal/schema.ts";

/** Names one revision of a submission. */
export const SubmissionReferenceSchema = z.strictObject({
  /** Id of the submission. @sensitivity public */
  submissionId: id(),
  /** Its revision, at most 1,000,000. @unit sendings @sensitivity public */
  revision: whole(1, 1_000_000),
});

/** Names one revision of a submission. */
export type SubmissionReference = z.infer<typeof SubmissionReferenceSchema>;

/** Names one copy that a server kept beside a record, by what its receipt says. */
export const KeptCopySchema = z.strictObject({
  /** Id of the submission. @sensitivity public */
  submissionId: id(),
  /** Its revision, at most 1,000,000. @unit sendings @sensitivity public */
  revision: whole(1, 1_000_000),
  /** The characters of its receipt: two phones may have amended one record under one revision. @sensitivity public */
  receipt: id(),
});

/** Names one copy that a server kept beside a record, by what its receipt says. */
export type KeptCopy = z.infer<typeof KeptCopySchema>;

/** What every submission begins with, whatever it is about. */
export function envelope<const K extends string>(kind: K) {
  return {
    /** Tells the document from others. @sensitivity public */
    kind: z.literal(kind),
    /** Version of this document's format. @sensitivity public */
    version: z.literal(1),
    /** Made when the draft was begun, and no other's: the same submission sent twice is stored once. @sensitivity public */
    id: id(),
    /** 1 for the first sending; one more for every amendment, at most 1,000,000. @unit sendings @sensitivity public */
    revision: whole(1, 1_000_000),
    /** Id of the club. @sensitivity public */
    clubId: id(),
    /** The record that it takes the place of: the one it was begun from, or one that a person decided against. @sensitivity public */
    replaces: z.optional(SubmissionReferenceSchema),
    /** The kept copies that this person saw, and decided about: they need nobody any more; at most 100. @sensitivity public */
    settles: z.optional(list(KeptCopySchema, 100)),
  };
}
