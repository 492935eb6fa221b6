import type { Dice } from "../dice.ts";

const FIRST = [
  "An",
  "Bắc",
  "Bình",
  "Cẩm",
  "Đông",
  "Hải",
  "Hòa",
  "Hưng",
  "Khánh",
  "Lộc",
  "Long",
  "Minh",
  "Mỹ",
  "Nam",
  "Phú",
  "Phước",
  "Quang",
  "Sơn",
  "Tân",
  "Thanh",
  "Thuận",
  "Trung",
  "Vĩnh",
  "Xuân",
] as const;

const SECOND = [
  "An",
  "Bình",
  "Châu",
  "Đức",
  "Giang",
  "Hà",
  "Hiệp",
  "Hòa",
  "Hội",
  "Lâm",
  "Lập",
  "Lợi",
  "Mỹ",
  "Nghĩa",
  "Phong",
  "Phú",
  "Quý",
  "Sơn",
  "Thạnh",
  "Thành",
  "Thịnh",
  "Thọ",
  "Trường",
  "Yên",
] as const;

/** A name as many communes and wards bear it, put together by chance. None is meant by it. */
export function communeName(dice: Dice): string {
  const kind = dice.perMille(220) ? "Phường" : "Xã";
  return `${kind} ${dice.pick(FIRST)} ${dice.pick(SECOND)}`;
}
