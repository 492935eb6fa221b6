import { CONSENT_PURPOSES } from "@ishc/core";
import * as z from "zod/mini";

/** In whose words and why, for those who read the history. */
const why = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));

/** What is sent to have a member forgotten. */
export const ForgetMemberSchema = z.strictObject({ why });

/** What is sent to have a member forgotten. */
export type ForgetMember = z.infer<typeof ForgetMemberSchema>;

/** What is sent to withdraw a member's consent: to these purposes, or to all. */
export const WithdrawConsentSchema = z.strictObject({
  purposes: z.optional(z.array(z.enum(CONSENT_PURPOSES)).check(z.minLength(1), z.maxLength(6))),
  why,
});

/** What is sent to withdraw a member's consent: to these purposes, or to all. */
export type WithdrawConsent = z.infer<typeof WithdrawConsentSchema>;
