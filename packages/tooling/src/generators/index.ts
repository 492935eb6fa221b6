export { type IllustrativeProvince, illustrativeProvince } from "./illustrative-province.ts";
export {
  NATIONAL_CLUBS,
  type NationalSet,
  type NationalSetOptions,
  nationalSet,
} from "./national/national-set.ts";
