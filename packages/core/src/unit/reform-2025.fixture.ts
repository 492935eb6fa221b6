import type { AdministrativeUnit } from "./administrative-unit.ts";

const FROM = "1992-04-01";
const ENDED = "2025-06-30";
const BEGUN = "2025-07-01";

function old(
  [code, name, level, parent]: [string, string, AdministrativeUnit["level"], string?],
  ...successors: [code: string, share: number][]
): AdministrativeUnit {
  return {
    code,
    name,
    level,
    from: FROM,
    to: ENDED,
    ...(parent !== undefined && { parents: [{ code: parent, from: FROM }] }),
    ...(successors.length > 0 && {
      successors: successors.map(([heir, share]) => ({ code: heir, from: BEGUN, share })),
    }),
  };
}

function now(code: string, name: string): AdministrativeUnit {
  const parents = [{ code: "56", from: BEGUN }];
  return { code, name, level: "commune", from: BEGUN, parents };
}

/**
 * Two invented provinces that became one on 1 July 2025. An Bình and An Hòa became
 * An Phú, under the code that Thị trấn An Sơn had. An Sơn was split, and its
 * larger part took the code of An Hòa. Đông Bình only got a new name. Hòn Ngọc was
 * a district without communes.
 */
export const REFORM_2025: readonly AdministrativeUnit[] = [
  old(["58", "Tỉnh Minh Họa", "province"], ["56", 1]),
  old(["584", "Huyện An Sơn", "district", "58"]),
  old(["22870", "Xã An Bình", "commune", "584"], ["22876", 4000]),
  old(["22873", "Xã An Hòa", "commune", "584"], ["22876", 5000]),
  old(["22876", "Thị trấn An Sơn", "commune", "584"], ["22873", 6000], ["22876", 3000]),
  old(["56", "Tỉnh Hải Vân", "province"], ["56", 1]),
  old(["561", "Huyện Đông Hải", "district", "56"]),
  old(["22501", "Xã Đông Bình", "commune", "561"], ["22501", 7000]),
  old(["576", "Huyện Hòn Ngọc", "district", "56"], ["22999", 900]),
  { code: "56", name: "Tỉnh Hải Vân (mới)", level: "province", from: BEGUN },
  now("22876", "Xã An Phú"),
  now("22873", "Xã An Sơn"),
  now("22501", "Phường Đông Bình"),
  now("22999", "Đặc khu Hòn Ngọc"),
];
