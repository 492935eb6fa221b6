export { type IllustrativeProvince, illustrativeProvince } from "./illustrative-province.ts";
