import {
  type Consent,
  type Issue,
  isForgotten,
  type Member,
  type Register,
  type Submission,
} from "@ishc/core";
import { changedValues } from "../store/history/changed-values.ts";
import type { StoreReader } from "../store/store.ts";

type Remembering = Pick<StoreReader, "readForgotten">;

/**
 * Whether a submission would bring somebody back who was forgotten, or tell more of them: from a phone that was
 * away for long, or from somebody who still has the earlier list.
 */
export async function bringsBack(store: Remembering, submission: Submission): Promise<boolean> {
  if (submission.kind !== "ishc-member") return false; // Others only name who is on the roll.
  const { id } = submission.member;
  return isForgotten(id) || (await store.readForgotten(submission.clubId, [id])).length > 0;
}

/** Whether a register would bring somebody back who was forgotten, or change what is left of them. */
export async function registerBringsBack(
  store: Remembering,
  before: Register | undefined,
  after: Register,
): Promise<boolean> {
  const ids = (after.members ?? []).map(({ id }) => id);
  if ((await store.readForgotten(after.club.id, ids)).length > 0) return true;
  if (!before) return false; // It comes from another database, and nobody is known here yet.
  return changedValues(forgottenIn(before), forgottenIn(after)).length > 0;
}

function forgottenIn({ members }: Register) {
  const rows = (members ?? []).filter(({ id }) => isForgotten(id));
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

/**
 * Which withdrawals of a consent a register would take back, with all that rested on it: one that was kept from
 * before does not know of them. Of whoever is not on its roll there is nothing left to bring back.
 *
 * @param before - the register as it is stored
 * @param after - the register that is to take its place
 * @returns `missing` for every consent that is not withdrawn any more, or not there: the path leads into `after`,
 * `expected` is the day of the withdrawal, `received` the id of the member
 */
export function withdrawalsTakenBack(before: Register, after: Register): Issue[] {
  const earlier = new Map(before.members?.map((member) => [member.id, member]));
  return (after.members ?? []).flatMap(({ id, consents = [] }, i) => {
    const withdrawn = withdrawnOf(earlier.get(id));
    return withdrawn.flatMap((was): Issue[] => {
      const same = consents.filter((is) => isSameConsent(is, was));
      if (same.some(({ withdrawnOn }) => withdrawnOn !== undefined)) return [];
      const place = ["members", i, "consents"];
      const path = same[0] ? [...place, consents.indexOf(same[0]), "withdrawnOn"] : place;
      return [{ code: "missing", path, expected: was.withdrawnOn, received: id }];
    });
  });
}

function withdrawnOf(member: Member | undefined) {
  return (member?.consents ?? []).flatMap(({ withdrawnOn, ...consent }) =>
    withdrawnOn === undefined ? [] : [{ ...consent, withdrawnOn }],
  );
}

function isSameConsent(one: Consent, other: Consent): boolean {
  return one.purpose === other.purpose && one.givenOn === other.givenOn;
}
