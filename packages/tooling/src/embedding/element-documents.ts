import {
  activitySheet,
  attendanceSheet,
  memberSheet,
  parsePeriod,
  scorecard,
  supervisionSheet,
} from "@ishc/core";
import { buildRegister } from "@ishc/core/testing";

const register = buildRegister();

const today = "2024-06-30";

const meeting = { id: "2024-06", date: "2024-06-13", kind: "general", status: "planned" } as const;

/** What each element is given to show, by its name. A new element gets a line here, or its tests fail. */
export const elementDocuments: Readonly<Record<string, () => unknown>> = {
  "activity-form": () => activitySheet(register, today),
  "attendance-form": () => attendanceSheet(register, meeting),
  "club-scorecard": () => {
    const period = parsePeriod("2024-Q2");
    if (!period.ok) throw new Error("The period of the sample is a period.");
    return scorecard(register, { period: period.value });
  },
  "member-form": () => memberSheet(register, today),
  "supervision-form": () => supervisionSheet(register, today),
};
