import type { Training } from "../../support/linkage.ts";
import type { SupervisionVisit } from "../../support/supervision-visit.ts";
import type { Support } from "../../support/support.ts";
import type { Feedback } from "../../support/voice.ts";
import { checkIds } from "./ids.ts";
import { checkFollows } from "./order.ts";
import { type Checking, checkAlive, checkIdList, checkMemberId } from "./people.ts";
import type { Report } from "./report.ts";

/** Lists of support whose entries have an id. */
const LISTS = [
  "supervision",
  "training",
  "studyVisits",
  "commendations",
  "communication",
  "feedback",
] as const;

/** Each entry once; what was due, closed or answered, no earlier than it came up. */
export function checkSupport(support: Support, checking: Checking): void {
  const { supervision, training, agreements, feedback } = support;
  for (const name of LISTS) {
    checkIds(support[name] ?? [], ["support", name], checking.report);
  }
  if (supervision) checkSupervision(supervision, checking.report);
  if (training) checkTraining(training, checking);
  agreements?.forEach(({ date, to }, i) => {
    checkFollows(to, date, ["support", "agreements", i, "to"], checking.report);
  });
  if (feedback) checkFeedback(feedback, checking);
}

/** Points within what is possible; each action once, and neither due nor closed before its visit. */
export function checkSupervision(visits: readonly SupervisionVisit[], report: Report): void {
  const actionIds = new Set<string>();
  visits.forEach(({ date, items = [], actions = [] }, i) => {
    items.forEach(({ score, outOf }, k) => {
      const path = ["support", "supervision", i, "items", k, "score"];
      if (outOf < score) report("too-large", path, { expected: outOf, received: score });
    });
    actions.forEach(({ id, dueOn, closedOn }, k) => {
      const path = ["support", "supervision", i, "actions", k];
      if (actionIds.has(id)) report("duplicate", [...path, "id"], { received: id });
      actionIds.add(id);
      checkFollows(dueOn, date, [...path, "dueOn"], report);
      checkFollows(closedOn, date, [...path, "closedOn"], report);
    });
  });
}

function checkTraining(training: readonly Training[], checking: Checking): void {
  training.forEach(({ date, people, memberIds }, i) => {
    if (!memberIds) return;
    const path = ["support", "training", i];
    if (people !== undefined && people < memberIds.length) {
      const values = { expected: memberIds.length, received: people };
      checking.report("too-small", [...path, "people"], values);
    }
    checkIdList(memberIds, { path: [...path, "memberIds"], livingOn: date }, checking);
  });
}

function checkFeedback(feedback: readonly Feedback[], checking: Checking): void {
  feedback.forEach(({ date, memberId, answeredOn }, i) => {
    const path = ["support", "feedback", i];
    checkFollows(answeredOn, date, [...path, "answeredOn"], checking.report);
    if (memberId === undefined) return;
    const member = checkMemberId(memberId, path, checking);
    checkAlive(member?.diedOn, date, [...path, "date"], checking.report);
  });
}
