import type { CivilDate } from "@ishc/core";

/** The clubs are in Viet Nam, wherever the machine is. */
export function vietnamDay(now: Date): CivilDate {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}
