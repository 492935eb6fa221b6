import * as z from "zod/mini";
import { civilDate, id, list, text, whole } from "../internal/schema.ts";

/**
 * What was read of one member. Optional, and asked for by no rule: only that a
 * measurement was done is counted. Bounds are what instruments show, our choice.
 */
export const HealthReadingSchema = z.strictObject({
  /** Id of the member who was measured. */
  memberId: id(),
  /** Upper blood pressure, 40 to 300. @unit mmHg */
  systolicMmHg: z.optional(whole(40, 300)),
  /** Lower blood pressure, 20 to 200. @unit mmHg */
  diastolicMmHg: z.optional(whole(20, 200)),
  /** Weight, 10,000 to 300,000: 10 kg to 300 kg. @unit g */
  weightGrams: z.optional(whole(10_000, 300_000)),
});

/** What was read of one member. */
export type HealthReading = z.infer<typeof HealthReadingSchema>;

/** One day of measuring blood pressure and weight, at the monthly meeting as a rule. */
export const MeasurementRoundSchema = z.strictObject({
  /** Fixed for ever, unique in the club. @sensitivity public */
  id: id(),
  /** The day of measuring. @sensitivity public */
  date: civilDate(),
  /** Id of the meeting it was part of. @sensitivity public */
  meetingId: z.optional(id()),
  /** Ids of the members who were measured; at most 2,000. */
  measured: list(id(), 2000),
  /** What was read, of whoever agreed to have it kept; at most 2,000. */
  readings: z.optional(list(HealthReadingSchema, 2000)),
});

/** One day of measuring blood pressure and weight. */
export type MeasurementRound = z.infer<typeof MeasurementRoundSchema>;

/** One day of general check-ups, by the commune health station as a rule. */
export const CheckUpSchema = z.strictObject({
  /** Fixed for ever, unique in the club. @sensitivity public */
  id: id(),
  /** The day of the check-ups. @sensitivity public */
  date: civilDate(),
  /** The health station or hospital that examined; at most 200 characters. No names of people. @sensitivity public */
  provider: z.optional(text(200)),
  /** Ids of the members who were examined; at most 2,000. */
  memberIds: list(id(), 2000),
});

/** One day of general check-ups. */
export type CheckUp = z.infer<typeof CheckUpSchema>;

/** Health care: measured or not, examined or not. Each list absent means not reported, empty means none. */
export const HealthSchema = z.strictObject({
  /** Days of measuring; at most 2,000. */
  rounds: z.optional(list(MeasurementRoundSchema, 2000)),
  /** Days of general check-ups; at most 500. */
  checkUps: z.optional(list(CheckUpSchema, 500)),
});

/** Health care: measured or not, examined or not. */
export type Health = z.infer<typeof HealthSchema>;
