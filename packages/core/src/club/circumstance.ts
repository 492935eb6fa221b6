import * as z from "zod/mini";
import { civilDate } from "../internal/schema.ts";
import { CIRCUMSTANCES } from "./circumstance-kind.ts";

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
