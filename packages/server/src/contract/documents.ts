import {
  ActivitySubmissionSchema,
  AttendanceSubmissionSchema,
  MemberSubmissionSchema,
  RegisterSchema,
  type SubmissionReceipt,
  SupervisionSubmissionSchema,
} from "@ishc/core";
import * as z from "zod/mini";
import { MeasurementSchema, ScorecardSchema, UnitOverviewSchema } from "./figure-documents.ts";
import { ForgetMemberSchema, WithdrawConsentSchema } from "./personal-data-orders.ts";
import { PROBLEM_KINDS, type Problem } from "./problem.ts";
import {
  ActivitySheetSchema,
  AttendanceSheetSchema,
  MemberSheetSchema,
  SupervisionSheetSchema,
} from "./sheet-documents.ts";

const text = z.string();

/** What is told of the server itself. */
const HealthSchema = z.strictObject({
  /** The store answers. */
  status: z.literal("ok"),
  /** Version of the server. */
  version: text,
});

/** What is told of the server itself. */
export type Health = z.infer<typeof HealthSchema>;

/** A receipt, as {@link SubmissionReceipt} of the core has it. */
const ReceiptSchema = z.strictObject({
  kind: z.literal("ishc-receipt"),
  version: z.literal(1),
  receipt: text.check(z.regex(/^[34679ACDEFGHJKMNPQRTWXY]{4}$/)),
  submissionId: text,
  revision: z.int(),
  receivedAt: text,
  amendment: z.boolean(),
}) satisfies z.ZodMiniType<SubmissionReceipt>;

const IssueSchema = z.object({
  code: text,
  path: z.array(z.union([text, z.number()])),
  expected: z.optional(z.unknown()),
  received: z.optional(z.unknown()),
  message: text,
});

/** A refusal, as {@link Problem} has it. */
const ProblemSchema = z.strictObject({
  type: z.enum(PROBLEM_KINDS.map((kind) => `urn:ishc:problem:${kind}` as const)),
  title: text,
  status: z.int(),
  detail: text,
  issues: z.optional(z.array(IssueSchema)),
  issuesLeftOut: z.optional(z.int()),
  receipt: z.optional(ReceiptSchema),
}) satisfies z.ZodMiniType<{ readonly type: Problem["type"] }>;

const SubmissionSchema = z.discriminatedUnion("kind", [
  AttendanceSubmissionSchema,
  MemberSubmissionSchema,
  ActivitySubmissionSchema,
  SupervisionSubmissionSchema,
]);

const SubjectSchema = z.strictObject({
  kind: z.enum(["meeting", "member", "activity", "visit"]),
  id: text,
});

const CopySchema = z.strictObject({
  receipt: ReceiptSchema,
  submission: z.looseObject({ kind: text, id: text, revision: z.int(), clubId: text }),
});

/** Open conflicts of a club. */
const ConflictsSchema = z.strictObject({
  kind: z.literal("ishc-conflicts"),
  version: z.literal(1),
  /** One for each subject, with what holds it and what was kept beside it. */
  conflicts: z.array(
    z.strictObject({
      subject: SubjectSchema,
      recorded: z.optional(CopySchema),
      kept: z.array(CopySchema),
    }),
  ),
  /** There are more: what to ask for as `after`. */
  next: z.optional(z.int()),
});

/** Open conflicts of a club. */
export type Conflicts = z.infer<typeof ConflictsSchema>;

/** Who changed what in a register. */
const HistorySchema = z.strictObject({
  kind: z.literal("ishc-history"),
  version: z.literal(1),
  /** The changes, oldest first; `version` of the last asks for those after it. */
  changes: z.array(
    z.strictObject({
      version: z.int(),
      at: text,
      by: text,
      device: z.optional(text),
      why: text,
      values: z.array(z.looseObject({ path: z.array(z.union([text, z.number()])) })),
    }),
  ),
});

/** Who changed what in a register. */
export type History = z.infer<typeof HistorySchema>;

/**
 * Every document that goes in or out, by name. Those with schemas in the core have those; what
 * the core writes and never reads is described here, and held to what is really answered by tests.
 */
export const DOCUMENTS = {
  Health: HealthSchema,
  Description: z.looseObject({ openapi: text }),
  Problem: ProblemSchema,
  Receipt: ReceiptSchema,
  Register: RegisterSchema,
  AttendanceSubmission: AttendanceSubmissionSchema,
  AttendanceSheet: AttendanceSheetSchema,
  Submission: SubmissionSchema,
  ForgetMember: ForgetMemberSchema,
  WithdrawConsent: WithdrawConsentSchema,
  MemberSheet: MemberSheetSchema,
  ActivitySheet: ActivitySheetSchema,
  SupervisionSheet: SupervisionSheetSchema,
  Conflicts: ConflictsSchema,
  History: HistorySchema,
  Measurement: MeasurementSchema,
  Scorecard: ScorecardSchema,
  UnitOverview: UnitOverviewSchema,
} as const;
