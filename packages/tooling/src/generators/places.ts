import type { AdministrativeUnit } from "@ishc/core";

/** Code of the illustrative province. No official code looks like it. */
export const PROVINCE_CODE = "minh-hoa";

/** First day of all illustrative units. */
const FROM = "2010-01-01";

/** Six invented districts, each with five invented communes; clubs stand in the first four. */
const DISTRICTS: readonly [string, readonly [string, string, string, string, string]][] = [
  [
    "Thành phố Minh Hải",
    ["Phường An Hòa", "Phường Bình Minh", "Phường Hải Yên", "Xã Tân Lộc", "Xã Phú Sơn"],
  ],
  ["Huyện An Sơn", ["Xã An Thạnh", "Xã Sơn Hòa", "Xã Suối Mây", "Thị trấn An Sơn", "Xã Đồng Dài"]],
  [
    "Huyện Hòa Bắc",
    ["Xã Hòa Thuận", "Xã Bắc Phong", "Xã Lợi Thành", "Xã Công Hòa", "Thị trấn Hòa Bắc"],
  ],
  [
    "Huyện Phước Nam",
    ["Xã Phước An", "Xã Phước Lành", "Xã Nam Hưng", "Thị trấn Phước Nam", "Xã Sông Trong"],
  ],
  [
    "Huyện Ninh Đông",
    ["Xã Đông Hải", "Xã Ninh Quý", "Xã Khánh Lộc", "Xã Vĩnh Tân", "Thị trấn Ninh Đông"],
  ],
  [
    "Huyện Bác Lâm",
    ["Xã Lâm Hòa", "Xã Bác Tiến", "Xã Ma Lâm Thượng", "Xã Trà Giang", "Xã Suối Đá"],
  ],
];

/** The province, its districts and their communes: invented, as they might have been before July 2025. */
export const UNITS: readonly AdministrativeUnit[] = [
  { code: PROVINCE_CODE, name: "Tỉnh Minh Họa", level: "province", from: FROM, to: "2025-06-30" },
  ...DISTRICTS.flatMap(([name, communes], d): AdministrativeUnit[] => {
    const code = `${PROVINCE_CODE}-${d + 1}`;
    const shared = { from: FROM, to: "2025-06-30" };
    return [
      {
        code,
        name,
        level: "district",
        ...shared,
        parents: [{ code: PROVINCE_CODE, from: FROM }],
      },
      ...communes.map(
        (commune, c): AdministrativeUnit => ({
          code: `${code}-${c + 1}`,
          name: commune,
          level: "commune",
          ...shared,
          parents: [{ code, from: FROM }],
        }),
      ),
    ];
  }),
];

/** Invented villages and quarters, six a district. */
const VILLAGES: readonly string[] = [
  "Khu phố 1",
  "Khu phố 3",
  "Khu phố 5",
  "Khu phố Hòa Bình",
  "Khu phố 2",
  "Thôn Tân Lộc 1",
  "Thôn An Thạnh 1",
  "Thôn An Thạnh 2",
  "Thôn Sơn Hòa",
  "Thôn Đá Trắng",
  "Thôn Suối Mây",
  "Khu phố 4",
  "Thôn Thuận Hòa",
  "Thôn Hiệp Hòa",
  "Thôn Bắc Phong",
  "Thôn Mỹ Nhơn",
  "Thôn Lợi Thành",
  "Thôn Bầu Sen",
  "Thôn Phước An 1",
  "Thôn Phước An 2",
  "Thôn Ruộng Cao",
  "Thôn Cây Gõ",
  "Thôn Nam Hưng",
  "Khu phố 6",
  "Thôn Mỹ Tân",
  "Thôn Gành Đá",
  "Thôn Ninh Quý 1",
  "Thôn Ninh Quý 3",
  "Thôn Khánh Tường",
  "Thôn Vĩnh Tân",
  "Thôn Lâm Bình",
  "Thôn Gò Dừa",
  "Thôn Bác Tiến",
  "Thôn Đồi Thông",
  "Thôn Ma Lâm",
  "Thôn Trà Giang 2",
];

/** Where the 36 clubs stand: in each district six clubs over four communes, one of five without a club. */
export const CLUB_PLACES: readonly { readonly communeCode: string; readonly village: string }[] =
  DISTRICTS.flatMap((_, d) =>
    [1, 1, 2, 2, 3, 4].map((commune, i) => ({
      communeCode: `${PROVINCE_CODE}-${d + 1}-${commune}`,
      village: VILLAGES[d * 6 + i] ?? "",
    })),
  );
