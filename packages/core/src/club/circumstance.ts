import * as z from "zod/mini";
import { civilDate } from "../internal/schema.ts";

/**
 * Circumstances that give a person priority or need: poor household (hộ nghèo),
 * near-poor (cận nghèo), disadvantaged (hoàn cảnh khó khăn), disability (khuyết
 * tật), ethnic minority (dân tộc thiểu số), living alone (sống một mình).
 *
 * @see {@link SOURCES}: `ninh-thuan-plan`, `phu-ninh-clubs` (guideline)
 */
export const CIRCUMSTANCES = [
  "poor",
  "near-poor",
  "disadvantaged",
  "disability",
  "ethnic-minority",
  "living-alone",
] as const;

/** One of {@link CIRCUMSTANCES}. */
export type CircumstanceKind = (typeof CIRCUMSTANCES)[number];

/** A circumstance of a person, in one span of time. */
export const CircumstanceSchema = z.strictObject({
  /** Which circumstance: poor, near-poor, disadvantaged, disability, ethnic minority, living alone. */
  kind: z.enum(CIRCUMSTANCES),
  /** First day; where a paper states it, the day of the paper. */
  from: civilDate(),
  /** Last day; absent while it lasts. */
  to: z.optional(civilDate()),
});

/** A circumstance of a person, in one span of time. */
export type Circumstance = z.infer<typeof CircumstanceSchema>;
