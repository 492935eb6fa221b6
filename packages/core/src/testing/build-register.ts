import type { Member } from "../club/member.ts";
import { REGISTER_SCHEMA_VERSION, type Register } from "../register/register.ts";

/**
 * A small sound register for tests, invented: an active club of 55 members (35
 * women, 20 men, 38 of them born in 1955), a board of five, and nothing else
 * unless given.
 *
 * @param overrides - sections to put in place of the built ones
 * @returns a register that `parseRegister` accepts
 * @example
 * import { parseRegister } from "@ishc/core";
 * import { buildRegister } from "@ishc/core/testing";
 * parseRegister(buildRegister()).ok; // true
 */
export function buildRegister(overrides: Partial<Register> = {}): Register {
  return {
    schemaVersion: REGISTER_SCHEMA_VERSION,
    club: {
      id: "club-01",
      name: "CLB Thôn Minh Họa",
      village: "Thôn Minh Họa",
      communes: [{ code: "00001", from: "2021-06-01" }],
      stages: [{ stage: "active", from: "2021-06-01" }],
    },
    members: buildMembers(55),
    board: (["head", "deputy", "accountant", "treasurer", "member"] as const).map((post, i) => ({
      memberId: memberId(i),
      post,
      from: "2021-06-01",
    })),
    ...overrides,
  };
}

/**
 * Members for tests, invented: of every eleven, seven women and four men; of
 * every 55, the first 38 born in 1955 and the rest in 1980.
 *
 * @param count - how many
 * @returns members `m1`, `m2`, …
 * @example
 * import { buildMembers } from "@ishc/core/testing";
 * buildMembers(2).map((member) => member.id); // ["m1", "m2"]
 */
export function buildMembers(count: number): Member[] {
  return Array.from({ length: count }, (_, i) => ({
    id: memberId(i),
    name: `Nguyễn Văn Mẫu ${i + 1}`,
    sex: i % 11 < 7 ? "female" : "male",
    birthDate: i % 55 < 38 ? "1955-03-12" : "1980-03-12",
    memberships: [{ kind: "official", from: "2021-06-01" }],
  }));
}

const memberId = (index: number) => `m${index + 1}`;
