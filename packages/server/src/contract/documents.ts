import { AttendanceSubmissionSchema, RegisterSchema, type SubmissionReceipt } from "@ishc/core";
import * as z from "zod/mini";
import { PROBLEM_KINDS, type Problem } from "./problem.ts";

const text = z.string();
const list = z.array(z.looseObject({}));

/** What is told of the server itself. */
export const HealthSchema = z.strictObject({
  /** The store answers. */
  status: z.literal("ok"),
  /** Version of the server. */
  version: text,
});

/** What is told of the server itself. */
export type Health = z.infer<typeof HealthSchema>;

/** A receipt, as {@link SubmissionReceipt} of the core has it. */
export const ReceiptSchema = z.strictObject({
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
export const ProblemSchema = z.strictObject({
  type: z.enum(PROBLEM_KINDS.map((kind) => `urn:ishc:problem:${kind}` as const)),
  title: text,
  status: z.int(),
  detail: text,
  issues: z.optional(z.array(IssueSchema)),
  issuesLeftOut: z.optional(z.int()),
  receipt: z.optional(ReceiptSchema),
}) satisfies z.ZodMiniType<{ readonly type: Problem["type"] }>;

/**
 * Every document that goes in or out, by name. Those with schemas in the core have those; of what
 * the core writes without one, only what tells it from others is said here: its types say the rest.
 */
export const DOCUMENTS = {
  Health: HealthSchema,
  Description: z.looseObject({ openapi: text }),
  Problem: ProblemSchema,
  Receipt: ReceiptSchema,
  Register: RegisterSchema,
  AttendanceSubmission: AttendanceSubmissionSchema,
  AttendanceSheet: z.looseObject({
    kind: z.literal("ishc-attendance-sheet"),
    version: z.literal(1),
    members: list,
  }),
  Scorecard: z.looseObject({
    kind: z.literal("ishc-scorecard"),
    version: z.literal(1),
    measurements: list,
  }),
  UnitOverview: z.looseObject({
    kind: z.literal("ishc-unit-overview"),
    version: z.literal(1),
    code: text,
    /** Official members; null where that is kept back. */
    members: z.nullable(z.int()),
    measurements: list,
    children: list,
    clubList: list,
  }),
} as const;
