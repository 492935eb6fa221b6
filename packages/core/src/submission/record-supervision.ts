import type { CivilDate } from "../calendar/civil-date.ts";
import type { Issue, IssuePath, ParseResult } from "../issue.ts";
import type { Register } from "../register/register.ts";
import type { SupervisionAction, SupervisionVisit } from "../support/supervision-visit.ts";
import { futureIssues } from "./happened.ts";
import { clubIssues, judgeRow, withRow } from "./judge-row.ts";
import type { ClosedAction, SupervisionSubmission } from "./supervision-submission.ts";
import { closedDays, visitDays } from "./visit-days.ts";

/**
 * Writes a supervision visit into a register and closes what earlier visits
 * asked for, or says everything that stands against it. The register given is
 * left as it was. An action that was closed stays closed where the submission is silent on it.
 *
 * @param register - the club's register
 * @param submission - from {@link parseSupervisionSubmission}
 * @param today - the day after which nobody can have visited yet
 * @returns a new register, or all issues: `other-club`, `in-future`,
 * `unknown-reference` (no such action of another visit), and those that {@link parseRegister}
 * has, `visit` in place of `support`, `supervision` and the row's number
 * @example
 * import { recordSupervision } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * const register = buildRegister();
 * const visit = { id: "v1", date: "2024-05-17", mode: "on-site" };
 * const closed = [{ actionId: "a1", closedOn: "2024-05-10" }];
 * const submission = { kind: "ishc-supervision", version: 1, id: "s1", revision: 1, clubId: register.club.id, visit, closed };
 * recordSupervision(register, submission, "2024-05-31").issues; // [{ code: "unknown-reference", path: ["closed", 0, "actionId"], received: "a1" }]
 */
export function recordSupervision(
  register: Register,
  { clubId, visit, closed = [] }: SupervisionSubmission,
  today: CivilDate,
): ParseResult<Register> {
  const before = register.support?.supervision ?? [];
  const others = before.map((each) => (each.id === visit.id ? each : withClosed(each, closed)));
  const supervision = withRow(others, rowOf(before, visit));
  const issues = [
    ...clubIssues(register, clubId),
    ...futureIssues([...visitDays(visit), ...closedDays(closed)], today),
    ...unknownActions(before, visit, closed),
  ];
  const support = { ...register.support, supervision };
  return judgeRow({ ...register, support }, issues, (path) =>
    placeIn(supervision, { visit, closed }, path),
  );
}

function unknownActions(
  visits: readonly SupervisionVisit[],
  { id: own }: SupervisionVisit,
  closed: readonly ClosedAction[],
): Issue[] {
  const others = visits.filter(({ id }) => id !== own);
  const known = new Set(others.flatMap(({ actions = [] }) => actions.map(({ id }) => id)));
  return closed.flatMap(({ actionId }, k): Issue[] => {
    if (known.has(actionId)) return [];
    return [{ code: "unknown-reference", path: ["closed", k, "actionId"], received: actionId }];
  });
}

/** The visit as sent; its actions that a later visit closed in the meantime stay closed. */
function rowOf(visits: readonly SupervisionVisit[], visit: SupervisionVisit): SupervisionVisit {
  const earlier = visits.find(({ id }) => id === visit.id)?.actions ?? [];
  if (!visit.actions) return visit;
  const actions = visit.actions.map((action): SupervisionAction => {
    const closedOn = earlier.find(({ id }) => id === action.id)?.closedOn;
    return { ...(closedOn !== undefined && { closedOn }), ...action };
  });
  return { ...visit, actions };
}

function withClosed(visit: SupervisionVisit, closed: readonly ClosedAction[]): SupervisionVisit {
  if (!visit.actions) return visit;
  const actions = visit.actions.map((action) => {
    const done = closed.find(({ actionId }) => actionId === action.id);
    return done ? { ...action, closedOn: done.closedOn } : action;
  });
  return { ...visit, actions };
}

/** Where the submission has what lies at a path of the register. */
function placeIn(
  visits: readonly SupervisionVisit[],
  { visit, closed = [] }: Pick<SupervisionSubmission, "visit" | "closed">,
  path: IssuePath,
): IssuePath {
  const [section, list, i, , k, field] = path;
  if (section !== "support" || list !== "supervision") return path;
  const row = visits[Number(i)];
  if (row?.id === visit.id) return ["visit", ...path.slice(3)];
  const action = row?.actions?.[Number(k)];
  const n = closed.findIndex(({ actionId }) => actionId === action?.id);
  return n >= 0 && field === "closedOn" ? ["closed", n, "closedOn"] : path;
}
