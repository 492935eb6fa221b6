/** Why a membership ended. */
export const LEAVING_REASONS = ["left", "moved", "died", "other"] as const;

/** One of {@link LEAVING_REASONS}. */
export type LeavingReason = (typeof LEAVING_REASONS)[number];
