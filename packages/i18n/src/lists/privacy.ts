import type { ConsentPurpose, DataRequestKind, Sensitivity, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

export const CONSENT_PURPOSE_NAMES_VI: Readonly<Record<ConsentPurpose, string>> = {
  "club-books": "Ghi tên trong sổ câu lạc bộ",
  circumstances: "Ghi hoàn cảnh",
  health: "Ghi kết quả sức khỏe",
  care: "Ghi việc chăm sóc tại nhà",
  loans: "Ghi việc vay vốn",
  publication: "Giới thiệu ra bên ngoài",
};

export const CONSENT_PURPOSE_NAMES_EN: Readonly<Record<ConsentPurpose, string>> = {
  "club-books": "Being in the club's books",
  circumstances: "Circumstances written down",
  health: "Health written down",
  care: "Care at home written down",
  loans: "Loans written down",
  publication: "Being shown outside",
};

export const CONSENT_PURPOSE_NAMES: Readonly<
  Record<Locale, Readonly<Record<ConsentPurpose, string>>>
> = {
  vi: CONSENT_PURPOSE_NAMES_VI,
  en: CONSENT_PURPOSE_NAMES_EN,
};

/**
 * What a person can agree to, in words.
 *
 * @param purpose - of a consent
 * @param locale - the language
 * @returns its name
 * @example
 * import { consentPurposeName } from "@ishc/i18n";
 * consentPurposeName("health", "vi"); // "Ghi kết quả sức khỏe"
 */
export function consentPurposeName(purpose: ConsentPurpose, locale: Locale): string {
  return CONSENT_PURPOSE_NAMES[locale][purpose];
}

export const DATA_REQUEST_KIND_NAMES: Readonly<Record<DataRequestKind, Words>> = {
  access: { vi: "Xem dữ liệu", en: "See the data" },
  correct: { vi: "Sửa dữ liệu", en: "Correct the data" },
  delete: { vi: "Xóa dữ liệu", en: "Delete the data" },
  withdraw: { vi: "Rút lại sự đồng ý", en: "Withdraw consent" },
  restrict: { vi: "Hạn chế xử lý dữ liệu", en: "Restrict the use" },
  object: { vi: "Phản đối xử lý dữ liệu", en: "Object to the use" },
};

/**
 * What a person asked about their own data, in words.
 *
 * @param kind - of a request
 * @param locale - the language
 * @returns its name
 * @example
 * import { dataRequestKindName } from "@ishc/i18n";
 * dataRequestKindName("withdraw", "vi"); // "Rút lại sự đồng ý"
 */
export function dataRequestKindName(kind: DataRequestKind, locale: Locale): string {
  return DATA_REQUEST_KIND_NAMES[kind][locale];
}

const SENSITIVITY_NAMES: Readonly<Record<Sensitivity, Words>> = {
  public: { vi: "Công khai", en: "Public" },
  personal: { vi: "Cá nhân", en: "Personal" },
  sensitive: { vi: "Nhạy cảm", en: "Sensitive" },
};

/**
 * How careful one has to be with a field, in words.
 *
 * @param sensitivity - of a field
 * @param locale - the language
 * @returns its name
 * @example
 * import { sensitivityName } from "@ishc/i18n";
 * sensitivityName("sensitive", "vi"); // "Nhạy cảm"
 */
export function sensitivityName(sensitivity: Sensitivity, locale: Locale): string {
  return SENSITIVITY_NAMES[sensitivity][locale];
}
