import * as z from "zod/mini";
import { civilDate, id, list, text } from "../internal/schema.ts";

/** Why care for a person ended. */
export const CARE_END_REASONS = ["recovered", "moved", "died", "other"] as const;

/** One of {@link CARE_END_REASONS}. */
export type CareEndReason = (typeof CARE_END_REASONS)[number];

/** A person who needs care at home, a member or a neighbour. */
export const PersonInCareSchema = z.strictObject({
  /** Fixed for ever, unique among the people in need of the club. */
  id: id(),
  /** Id of the member, where the person is one. */
  memberId: z.optional(id()),
  /** Full name, where the person is no member; at most 100 characters. */
  name: z.optional(text(100)),
  /** First day the need was known. */
  from: civilDate(),
  /** Last day of the need; absent while it lasts. */
  to: z.optional(civilDate()),
  /** Why the need ended. Absent: it lasts, or nobody recorded why. */
  reason: z.optional(z.enum(CARE_END_REASONS)),
});

/** A person who needs care at home. */
export type PersonInCare = z.infer<typeof PersonInCareSchema>;

/** A volunteer who looks after a person, for a time. */
export const CarePairingSchema = z.strictObject({
  /** Id of the person in need. */
  personId: id(),
  /** Id of the member who is the volunteer. */
  memberId: id(),
  /** First day of looking after the person. */
  from: civilDate(),
  /** Last day of looking after the person; absent while it lasts. */
  to: z.optional(civilDate()),
});

/** A volunteer who looks after a person, for a time. */
export type CarePairing = z.infer<typeof CarePairingSchema>;

/** One visit to a person in need. */
export const CareVisitSchema = z.strictObject({
  /** Id of the person who was visited. */
  personId: id(),
  /** Id of the member who came. */
  memberId: id(),
  /** The day of the visit. */
  date: civilDate(),
});

/** One visit to a person in need. */
export type CareVisit = z.infer<typeof CareVisitSchema>;

/** Care at home by volunteers. Each list absent means not reported, empty means none. */
export const CareSchema = z.strictObject({
  /** People in need, past ones included; at most 1,000. */
  people: z.optional(list(PersonInCareSchema, 1000)),
  /** Who looked after whom; at most 5,000. */
  pairings: z.optional(list(CarePairingSchema, 5000)),
  /** Visits to people in need; at most 50,000. */
  visits: z.optional(list(CareVisitSchema, 50_000)),
});

/** Care at home by volunteers. */
export type Care = z.infer<typeof CareSchema>;
