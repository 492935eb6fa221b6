import type { DataRequest } from "../../club/consent.ts";
import { checkIds } from "./ids.ts";
import { checkFollows } from "./order.ts";
import { type Checking, checkMemberId } from "./people.ts";

/** Each request once, of a known member, answered and acted on no earlier than it came. */
export function checkDataRequests(requests: readonly DataRequest[], checking: Checking): void {
  checkIds(requests, ["dataRequests"], checking.report);
  requests.forEach(({ memberId, receivedOn, answeredOn, actedOn }, i) => {
    const path = ["dataRequests", i];
    checkMemberId(memberId, path, checking);
    checkFollows(answeredOn, receivedOn, [...path, "answeredOn"], checking.report);
    checkFollows(actedOn, receivedOn, [...path, "actedOn"], checking.report);
  });
}
