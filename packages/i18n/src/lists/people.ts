import type {
  AssociationOffice,
  BoardPost,
  CircumstanceKind,
  LeavingReason,
  Member,
  MembershipKind,
  VolunteerRole,
  Words,
} from "@ishc/core";
import type { Locale } from "../locale.ts";

export const MEMBERSHIP_KIND_NAMES_VI: Readonly<Record<MembershipKind, string>> = {
  official: "Hội viên chính thức",
  honorary: "Hội viên danh dự",
};

export const MEMBERSHIP_KIND_NAMES_EN: Readonly<Record<MembershipKind, string>> = {
  official: "Official member",
  honorary: "Honorary member",
};

export const MEMBERSHIP_KIND_NAMES: Readonly<
  Record<Locale, Readonly<Record<MembershipKind, string>>>
> = {
  vi: MEMBERSHIP_KIND_NAMES_VI,
  en: MEMBERSHIP_KIND_NAMES_EN,
};

/**
 * What people call a way of belonging to a club.
 *
 * @param kind - official or honorary
 * @param locale - the language
 * @returns its name
 * @example
 * import { membershipKindName } from "@ishc/i18n";
 * membershipKindName("honorary", "vi"); // "Hội viên danh dự"
 */
export function membershipKindName(kind: MembershipKind, locale: Locale): string {
  return MEMBERSHIP_KIND_NAMES[locale][kind];
}

export const LEAVING_REASON_NAMES: Readonly<Record<LeavingReason, Words>> = {
  left: { vi: "Xin thôi", en: "Left" },
  moved: { vi: "Chuyển đi nơi khác", en: "Moved away" },
  died: { vi: "Qua đời", en: "Died" },
  other: { vi: "Lý do khác", en: "Another reason" },
};

/**
 * Why a membership ended, in words.
 *
 * @param reason - the reason
 * @param locale - the language
 * @returns its name
 * @example
 * import { leavingReasonName } from "@ishc/i18n";
 * leavingReasonName("moved", "vi"); // "Chuyển đi nơi khác"
 */
export function leavingReasonName(reason: LeavingReason, locale: Locale): string {
  return LEAVING_REASON_NAMES[reason][locale];
}

export const CIRCUMSTANCE_NAMES_VI: Readonly<Record<CircumstanceKind, string>> = {
  poor: "Hộ nghèo",
  "near-poor": "Hộ cận nghèo",
  disadvantaged: "Hoàn cảnh khó khăn",
  disability: "Khuyết tật",
  "ethnic-minority": "Dân tộc thiểu số",
  "living-alone": "Sống một mình",
};

export const CIRCUMSTANCE_NAMES_EN: Readonly<Record<CircumstanceKind, string>> = {
  poor: "Poor household",
  "near-poor": "Near-poor household",
  disadvantaged: "Disadvantaged",
  disability: "Disability",
  "ethnic-minority": "Ethnic minority",
  "living-alone": "Living alone",
};

export const CIRCUMSTANCE_NAMES: Readonly<
  Record<Locale, Readonly<Record<CircumstanceKind, string>>>
> = {
  vi: CIRCUMSTANCE_NAMES_VI,
  en: CIRCUMSTANCE_NAMES_EN,
};

/**
 * What people call a circumstance that gives priority or need.
 *
 * @param kind - which circumstance
 * @param locale - the language
 * @returns its name
 * @example
 * import { circumstanceName } from "@ishc/i18n";
 * circumstanceName("near-poor", "vi"); // "Hộ cận nghèo"
 */
export function circumstanceName(kind: CircumstanceKind, locale: Locale): string {
  return CIRCUMSTANCE_NAMES[locale][kind];
}

export const VOLUNTEER_ROLE_NAMES: Readonly<Record<VolunteerRole, Words>> = {
  "home-care": { vi: "Chăm sóc tại nhà", en: "Home care" },
  livelihood: { vi: "Phát triển kinh tế", en: "Economic development" },
  health: { vi: "Chăm sóc sức khỏe", en: "Health care" },
  culture: { vi: "Văn hóa, văn nghệ", en: "Culture" },
  communication: { vi: "Truyền thông", en: "Communication" },
  other: { vi: "Việc khác", en: "Something else" },
};

/**
 * What a volunteer does, in words.
 *
 * @param role - the role
 * @param locale - the language
 * @returns its name
 * @example
 * import { volunteerRoleName } from "@ishc/i18n";
 * volunteerRoleName("livelihood", "vi"); // "Phát triển kinh tế"
 */
export function volunteerRoleName(role: VolunteerRole, locale: Locale): string {
  return VOLUNTEER_ROLE_NAMES[role][locale];
}

export const BOARD_POST_NAMES: Readonly<Record<BoardPost, Words>> = {
  head: { vi: "Chủ nhiệm", en: "Head" },
  deputy: { vi: "Phó Chủ nhiệm", en: "Deputy head" },
  secretary: { vi: "Thư ký", en: "Secretary" },
  accountant: { vi: "Kế toán", en: "Accountant" },
  treasurer: { vi: "Thủ quỹ", en: "Treasurer" },
  member: { vi: "Ủy viên", en: "Board member" },
};

/**
 * What people call a post of the management board.
 *
 * @param post - the post
 * @param locale - the language
 * @returns its name
 * @example
 * import { boardPostName } from "@ishc/i18n";
 * boardPostName("deputy", "vi"); // "Phó Chủ nhiệm"
 */
export function boardPostName(post: BoardPost, locale: Locale): string {
  return BOARD_POST_NAMES[post][locale];
}

export const ASSOCIATION_OFFICE_NAMES: Readonly<Record<AssociationOffice, Words>> = {
  chair: { vi: "Chủ tịch Hội", en: "Chair" },
  "deputy-chair": { vi: "Phó Chủ tịch Hội", en: "Deputy chair" },
  "board-member": { vi: "Ủy viên Ban Chấp hành", en: "Member of the executive board" },
  other: { vi: "Chức vụ khác", en: "Another office" },
};

/**
 * What people call an office in the Association of the Elderly.
 *
 * @param office - the office
 * @param locale - the language
 * @returns its name
 * @example
 * import { associationOfficeName } from "@ishc/i18n";
 * associationOfficeName("chair", "vi"); // "Chủ tịch Hội"
 */
export function associationOfficeName(office: AssociationOffice, locale: Locale): string {
  return ASSOCIATION_OFFICE_NAMES[office][locale];
}

export const SEX_NAMES: Readonly<Record<Member["sex"], Words>> = {
  female: { vi: "Nữ", en: "Female" },
  male: { vi: "Nam", en: "Male" },
};
