import type { FactId, Topic } from "../facts/fact-catalogue.ts";

/** How members are divided, as facts. */
export interface MemberDivision {
  /** The members of the clubs that report it. */
  readonly of: FactId;
  /** The subject a club must have reported. */
  readonly topic: Topic;
  /** Parts that nobody is in two of. */
  readonly parts: readonly FactId[];
  /** Those of whom it is not known, where they are counted. */
  readonly unknown: readonly FactId[];
}

/**
 * The divisions of members that can be published together: nobody who reads two
 * of them can work out a number that is kept back in one. Age on the base of 55 is
 * not among them, because with the base of 60 it would tell who is in between.
 *
 * @example
 * import { MEMBER_DIVISIONS } from "@ishc/core";
 * MEMBER_DIVISIONS.sex.parts; // ["women"]
 */
export const MEMBER_DIVISIONS = {
  sex: { of: "sexMembers", topic: "sex", parts: ["women"], unknown: [] },
  age60: {
    of: "age60Members",
    topic: "age60",
    parts: ["older60", "younger60"],
    unknown: ["age60Unknown"],
  },
  circumstances: {
    of: "circumstanceMembers",
    topic: "circumstances",
    parts: ["disadvantaged"],
    unknown: ["circumstanceUnknown"],
  },
  borrowing: { of: "borrowerMembers", topic: "borrowers", parts: ["borrowers"], unknown: [] },
} as const satisfies Record<string, MemberDivision>;

/** The name of one of the {@link MEMBER_DIVISIONS}. */
export type MemberDivisionName = keyof typeof MEMBER_DIVISIONS;

/** A division of members with its name. */
export interface NamedDivision extends MemberDivision {
  readonly name: MemberDivisionName;
  /** The name for members of the clubs that do not report it. */
  readonly unreported: string;
}

/** Divisions by their names. */
export function namedDivisions(names: readonly MemberDivisionName[]): NamedDivision[] {
  return names.map((name) => ({
    ...MEMBER_DIVISIONS[name],
    name,
    unreported: `unreported:${name}`,
  }));
}
