import type { DataRequest } from "../../club/consent.ts";
import { checkIds } from "./distinct.ts";
import { checkFollows } from "./order.ts";
import { type Checking, checkMemberId } from "./people.ts";

/** Each request once, of a known member, answered and acted on no earlier than it came. */
export function checkDataRequests(requests: readonly DataRequest[], checking: Checking): void {
  checkIds(requests, ["dataRequests"], checking.report);
  for (const [i, { memberId, receivedOn, answeredOn, actedOn }] of requests.entries()) {
    const path = ["dataRequests", i];
    checkMemberId(memberId, path, checking);
    checkFollows(answeredOn, receivedOn, [...path, "answeredOn"], checking.report);
    checkFollows(actedOn, receivedOn, [...path, "actedOn"], checking.report);
  }
}
