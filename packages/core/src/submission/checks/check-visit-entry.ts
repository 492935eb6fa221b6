import { AREAS } from "../../activity/area.ts";
import type { CivilDate } from "../../calendar/civil-date.ts";
import type { Issue } from "../../issue.ts";
import { duplicateIssues } from "../../register/cross-check/duplicate-issues.ts";
import { checkSupervision } from "../../register/cross-check/support.ts";
import type { SupervisionVisit } from "../../support/supervision-visit.ts";
import type { ClosedAction } from "../supervision-submission.ts";
import { closedDays, visitDays } from "../visit-days.ts";
import { entryIssues } from "./entry-issues.ts";
import { day, group, id, listOf, oneOf, optional, text, whole } from "./plain-check.ts";

/** The same as `SupervisionVisitSchema`. */
export const visitShape = /* @__PURE__ */ group({
  id,
  date: day,
  mode: oneOf(["on-site", "remote"]),
  officer: optional(text(200)),
  items: optional(
    listOf(group({ item: text(200), score: whole(0, 1000), outOf: whole(1, 1000) }), 100),
  ),
  note: optional(text(2000)),
  actions: optional(
    listOf(
      group({
        id,
        what: text(500),
        area: optional(oneOf(AREAS)),
        dueOn: optional(day),
        closedOn: optional(day),
      }),
      100,
    ),
  ),
});

/** The same as the list `closed` of `SupervisionSubmissionSchema`. */
const closedShape = /* @__PURE__ */ optional(
  /* @__PURE__ */ listOf(/* @__PURE__ */ group({ actionId: id, closedOn: day }), 100),
);

/**
 * Says what is wrong with a supervision visit as entered so far, by the rules of
 * {@link recordSupervision} on a register that has no other. Carries no parser, so
 * that forms can ask while a person types.
 *
 * @param entry - the visit as far as entered; anything
 * @param today - the day after which nobody can have visited yet
 * @param closed - what is said of actions of earlier visits; anything, left out where nothing is
 * @returns all issues, paths beginning with `visit` or `closed`; none where it may be sent
 * @example
 * import { checkVisitEntry } from "@ishc/core";
 * const items = [{ item: "Sổ sách", score: 11, outOf: 10 }];
 * const entry = { id: "v1", date: "2024-05-17", mode: "on-site", items };
 * checkVisitEntry(entry, "2024-05-31")[0].code; // "too-large"
 */
export function checkVisitEntry(entry: unknown, today: CivilDate, closed?: unknown): Issue[] {
  return [
    ...entryIssues<SupervisionVisit>(entry, today, {
      name: "visit",
      shape: visitShape,
      days: visitDays,
      at: ["support", "supervision", 0],
      across(visit, report) {
        checkSupervision([visit], report);
      },
    }),
    ...entryIssues<readonly ClosedAction[] | undefined>(closed, today, {
      name: "closed",
      shape: closedShape,
      days: (actions = []) => closedDays(actions),
      at: ["closed"],
      across(actions = [], report) {
        const ids = actions.map(({ actionId }) => actionId);
        for (const { code, path, ...values } of duplicateIssues(ids, "actionId", ["closed"])) {
          report(code, path, values);
        }
      },
    }),
  ];
}
