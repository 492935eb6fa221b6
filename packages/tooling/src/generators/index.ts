export {
  type IllustrativeProvince,
  illustrativeProvince,
  PROVINCE_SETTING,
  type ProvinceSetting,
} from "./illustrative-province.ts";
export {
  NATIONAL_CLUBS,
  type NationalSet,
  type NationalSetOptions,
  nationalSet,
} from "./national/national-set.ts";
