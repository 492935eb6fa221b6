import { type CivilDate, earlierOf, laterOf } from "../calendar/civil-date.ts";
import { dayBefore } from "../calendar/next-day.ts";
import type { Consent } from "../club/consent.ts";
import type { Member, Membership } from "../club/member.ts";
import { type Merged, type MergeRules, mergeList } from "./merge-list.ts";

/** A row of the roll, and where the submission has the entries of its lists. */
export interface MergedMember {
  readonly row: Member;
  /** Places by list; undefined for an entry that was kept. A list that is as it was sent is not here. */
  readonly places: Readonly<Record<string, readonly (number | undefined)[]>>;
}

/**
 * A member as a submission corrects them. Name, sex, birth date and group are as
 * sent. A list that was left out stays as it was. In one that was sent, what is
 * over stays, unless it is said to last; what lasts and is not said again ends, except
 * for memberships, which end only where an end is said. All of it is our choice.
 */
export function mergeMember(earlier: Member, said: Member, today: CivilDate): MergedMember {
  const lists = {
    memberships: mergeList(
      earlier.memberships,
      said.memberships,
      membershipRules(earlier.memberships),
    ),
    circumstances: mergeOf(earlier.circumstances, said.circumstances, lastingRules(today)),
    healthInsurance: mergeOf(earlier.healthInsurance, said.healthInsurance, lastingRules(today)),
    associationOffices: mergeOf(
      earlier.associationOffices,
      said.associationOffices,
      lastingRules(today),
    ),
    consents: mergeOf(earlier.consents, said.consents, consentRules(today)),
  };
  const merged = Object.entries(lists).filter(([, list]) => list !== undefined) as [
    string,
    Merged<unknown>[],
  ][];
  return {
    row: {
      ...said,
      ...Object.fromEntries(merged.map(([name, list]) => [name, list.map(({ entry }) => entry)])),
    },
    places: Object.fromEntries(merged.map(([name, list]) => [name, list.map(({ at }) => at)])),
  };
}

/** Undefined where neither says anything. */
function mergeOf<T extends object>(
  earlier: readonly T[] | undefined,
  said: readonly T[] | undefined,
  rules: MergeRules<T>,
): Merged<T>[] | undefined {
  if (said) return mergeList(earlier ?? [], said, rules);
  return earlier?.map((entry) => ({ entry }));
}

/** Another kind from a later day on is a change of kind; all else is a correction. */
function membershipRules(known: readonly Membership[]): MergeRules<Membership> {
  const lasts = ({ to }: Membership) => to === undefined;
  const isOnRoll = known.some(lasts);
  return {
    // Of somebody on the roll, what lasts is about the spell that lasts: not about one that is over
    // and began on the same day, where it would be taken and change nothing.
    isSame: (earlier, said) =>
      earlier.from === said.from && (!isOnRoll || !lasts(said) || lasts(earlier)),
    goesOn: (earlier, said) => lasts(earlier) && lasts(said),
    join: (earlier, said) =>
      said.kind !== earlier.kind && earlier.from < said.from
        ? [{ ...earlier, to: dayBefore(said.from) }, said]
        : [{ ...earlier, ...said }],
    leave: (earlier) => [earlier],
  };
}

interface Spell {
  readonly from: CivilDate;
  readonly to?: CivilDate | undefined;
  readonly kind?: string;
  readonly office?: string;
}

/** What still lasts and is said again has lasted since the earlier of the two days. */
function lastingRules<T extends Spell>(today: CivilDate): MergeRules<T> {
  const isAlike = (one: T, other: T) => one.kind === other.kind && one.office === other.office;
  return {
    isSame: (earlier, said) => isAlike(earlier, said) && earlier.from === said.from,
    goesOn: (earlier, said) =>
      isAlike(earlier, said) && earlier.to === undefined && said.to === undefined,
    // What ended by mistake and is said to last, lasts: no end is left that nobody said.
    join: ({ to: _over, ...earlier }, said) => [
      { ...(earlier as T), ...said, from: earlierOf(earlier.from, said.from) },
    ],
    leave(earlier) {
      if (earlier.to !== undefined) return [earlier];
      // Said and taken back on one day: it never was.
      return earlier.from < today ? [{ ...earlier, to: dayBefore(today) }] : [];
    },
  };
}

/** Who agreed before and agrees again has agreed all along; a consent not given again is taken back. */
function consentRules(today: CivilDate): MergeRules<Consent> {
  return {
    isSame: (earlier, said) => earlier.purpose === said.purpose && earlier.givenOn === said.givenOn,
    goesOn: (earlier, said) =>
      earlier.purpose === said.purpose &&
      earlier.withdrawnOn === undefined &&
      said.withdrawnOn === undefined,
    // What was taken back by mistake and is said to hold, holds.
    join: ({ withdrawnOn: _over, ...earlier }, said) => [
      { ...earlier, ...said, givenOn: earlierOf(earlier.givenOn, said.givenOn) },
    ],
    leave: (earlier) =>
      earlier.withdrawnOn === undefined
        ? [{ ...earlier, withdrawnOn: laterOf(earlier.givenOn, today) }]
        : [earlier],
  };
}
