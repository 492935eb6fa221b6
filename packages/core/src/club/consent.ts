import * as z from "zod/mini";
import { civilDate, id, text } from "../internal/schema.ts";
import { CONSENT_PURPOSES } from "./consent-purpose.ts";

/** A person's agreement to one use of their data. */
export const ConsentSchema = z.strictObject({
  /** What the person agreed to. */
  purpose: z.enum(CONSENT_PURPOSES),
  /** The day it was given. */
  givenOn: civilDate(),
  /** Name of whoever explained it to the person; at most 100 characters. */
  explainedBy: z.optional(text(100)),
  /** Where the signed or printed proof is kept; at most 200 characters. */
  proof: z.optional(text(200)),
  /** The day it was taken back; from that day it no longer holds. */
  withdrawnOn: z.optional(civilDate()),
});

/** A person's agreement to one use of their data. */
export type Consent = z.infer<typeof ConsentSchema>;

/** What a person can ask about their own data. */
export const DATA_REQUEST_KINDS = [
  "access",
  "correct",
  "delete",
  "withdraw",
  "restrict",
  "object",
] as const;

/** One of {@link DATA_REQUEST_KINDS}. */
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

/** What a person asked about their own data, and when it was dealt with. */
export const DataRequestSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** Id of the member who asked. */
  memberId: id(),
  /** What was asked: to see, correct or delete the data, to withdraw consent, to restrict or object to a use. */
  kind: z.enum(DATA_REQUEST_KINDS),
  /** The day the request came. */
  receivedOn: civilDate(),
  /** The day it was answered; absent while it is not. */
  answeredOn: z.optional(civilDate()),
  /** The day it was acted on; absent while it is not. */
  actedOn: z.optional(civilDate()),
});

/** What a person asked about their own data. */
export type DataRequest = z.infer<typeof DataRequestSchema>;
