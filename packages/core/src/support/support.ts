import * as z from "zod/mini";
import { list } from "../internal/schema.ts";
import {
  AgreementSchema,
  CommendationSchema,
  StudyVisitSchema,
  TrainingSchema,
} from "./linkage.ts";
import { SupervisionVisitSchema } from "./supervision-visit.ts";
import { CommunicationSchema, FeedbackSchema } from "./voice.ts";

/**
 * What keeps a club going from outside: supervision, training, exchange,
 * recognition, partners. Each list absent means not reported, empty means none.
 */
export const SupportSchema = z.strictObject({
  /** Visits by officers of the association; at most 2,000. */
  supervision: z.optional(list(SupervisionVisitSchema, 2000)),
  /** Training that people of the club took part in; at most 2,000. */
  training: z.optional(list(TrainingSchema, 2000)),
  /** Study visits to and from other clubs; at most 1,000. */
  studyVisits: z.optional(list(StudyVisitSchema, 1000)),
  /** Commendations of the club; at most 500. */
  commendations: z.optional(list(CommendationSchema, 500)),
  /** Coordination agreements with other sectors; at most 200. */
  agreements: z.optional(list(AgreementSchema, 200)),
  /** What was told about the club to the outside; at most 10,000. */
  communication: z.optional(list(CommunicationSchema, 10_000)),
  /** What members told the board; at most 10,000. @sensitivity personal */
  feedback: z.optional(list(FeedbackSchema, 10_000)),
});

/** What keeps a club going from outside. */
export type Support = z.infer<typeof SupportSchema>;
