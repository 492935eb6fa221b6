import * as z from "zod/mini";
import { civilDate, count, id, list, text } from "../internal/schema.ts";

/** Training that people of the club took part in. */
export const TrainingSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The first day of training. */
  date: civilDate(),
  /** What it taught: management, health, income, law, replication …; at most 200 characters. */
  topic: text(200),
  /** Whether it was held on site, or over the network. */
  mode: z.enum(["on-site", "remote"]),
  /** People of the club who took part, at most 2,000. Absent: not counted. @unit people */
  people: z.optional(count(2000)),
  /** Ids of the members who took part; at most 2,000. @sensitivity personal */
  memberIds: z.optional(list(id(), 2000)),
  /** The body that gave it; at most 200 characters. No names of people. */
  provider: z.optional(text(200)),
});

/** Training that people of the club took part in. */
export type Training = z.infer<typeof TrainingSchema>;

/** A visit between clubs, to learn from each other. */
export const StudyVisitSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The first day of the visit. */
  date: civilDate(),
  /** `out`: we went to see them; `in`: they came to see us. */
  direction: z.enum(["out", "in"]),
  /** The other club or place; at most 200 characters. No names of people. */
  other: text(200),
  /** People who travelled, at most 2,000. Absent: not counted. @unit people */
  people: z.optional(count(2000)),
});

/** A visit between clubs, to learn from each other. */
export type StudyVisit = z.infer<typeof StudyVisitSchema>;

/** A commendation of the club (khen thưởng). */
export const CommendationSchema = z.strictObject({
  /** Fixed for ever, unique in the club. */
  id: id(),
  /** The day it was given. */
  date: civilDate(),
  /** The body that commended the club; at most 200 characters. */
  issuedBy: text(200),
  /** Number of the decision; at most 100 characters. */
  number: z.optional(text(100)),
  /** What the club was commended for; at most 300 characters. No names of people. */
  what: z.optional(text(300)),
});

/** A commendation of the club. */
export type Commendation = z.infer<typeof CommendationSchema>;

/** With whom a club's work is coordinated. */
export const AGREEMENT_SECTORS = [
  "health",
  "agriculture",
  "justice",
  "police",
  "education",
  "culture",
  "bank",
  "mass-organisation",
  "other",
] as const;

/** One of {@link AGREEMENT_SECTORS}. */
export type AgreementSector = (typeof AGREEMENT_SECTORS)[number];

/** A coordination agreement (quy chế, kế hoạch phối hợp) with another sector. */
export const AgreementSchema = z.strictObject({
  /** Number of the paper; at most 100 characters. */
  number: text(100),
  /** The day it was signed. */
  date: civilDate(),
  /** The other side's sector. */
  sector: z.enum(AGREEMENT_SECTORS),
  /** The body on the other side; at most 200 characters. No names of people. */
  partner: text(200),
  /** Last day in force; absent while it lasts. */
  to: z.optional(civilDate()),
});

/** A coordination agreement with another sector. */
export type Agreement = z.infer<typeof AgreementSchema>;
