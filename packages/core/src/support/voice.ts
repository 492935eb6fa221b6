import * as z from "zod/mini";
import { civilDate, id, text } from "../internal/schema.ts";

/** Where a club is spoken of. */
export const CHANNELS = ["local-radio", "zalo", "facebook", "website", "press", "other"] as const;

/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number];

/** Something told about the club to the outside. */
export const CommunicationSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The day it was told. */
  date: civilDate(),
  /** Where it was told: local radio, Zalo, Facebook, a website, the press. */
  channel: z.enum(CHANNELS),
  /** What was told; at most 300 characters. Public already. */
  subject: z.optional(text(300)),
});

/** Something told about the club to the outside. */
export type Communication = z.infer<typeof CommunicationSchema>;

/** What members can tell the board. */
export const FEEDBACK_KINDS = ["suggestion", "complaint", "praise"] as const;

/** One of {@link FEEDBACK_KINDS}. */
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** What a member told the board. */
export const FeedbackSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The day it was said. */
  date: civilDate(),
  /** Id of the member; absent where it was given without a name. */
  memberId: z.optional(id()),
  /** Suggestion, complaint or praise. */
  kind: z.enum(FEEDBACK_KINDS),
  /** What was said; at most 2,000 characters. @sensitivity sensitive */
  text: z.optional(text(2000)),
  /** The day it was answered; absent while it is open. */
  answeredOn: z.optional(civilDate()),
});

/** What a member told the board. */
export type Feedback = z.infer<typeof FeedbackSchema>;
