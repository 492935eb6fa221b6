import type {
  AgreementSector,
  Channel,
  FeedbackKind,
  StudyVisit,
  SupervisionVisit,
  Words,
} from "@ishc/core";
import type { Locale } from "../locale.ts";

export const CHANNEL_NAMES: Readonly<Record<Channel, Words>> = {
  "local-radio": { vi: "Loa truyền thanh", en: "Local radio" },
  zalo: { vi: "Zalo", en: "Zalo" },
  facebook: { vi: "Facebook", en: "Facebook" },
  website: { vi: "Trang tin điện tử", en: "Website" },
  press: { vi: "Báo chí", en: "Press" },
  other: { vi: "Nơi khác", en: "Elsewhere" },
};

/**
 * Where a club is spoken of, in words.
 *
 * @param channel - the channel
 * @param locale - the language
 * @returns its name
 * @example
 * import { channelName } from "@ishc/i18n";
 * channelName("local-radio", "vi"); // "Loa truyền thanh"
 */
export function channelName(channel: Channel, locale: Locale): string {
  return CHANNEL_NAMES[channel][locale];
}

export const AGREEMENT_SECTOR_NAMES: Readonly<Record<AgreementSector, Words>> = {
  health: { vi: "Y tế", en: "Health" },
  agriculture: { vi: "Nông nghiệp", en: "Agriculture" },
  justice: { vi: "Tư pháp", en: "Justice" },
  police: { vi: "Công an", en: "Police" },
  education: { vi: "Giáo dục", en: "Education" },
  culture: { vi: "Văn hóa", en: "Culture" },
  bank: { vi: "Ngân hàng", en: "Bank" },
  "mass-organisation": { vi: "Mặt trận, đoàn thể", en: "Mass organisation" },
  other: { vi: "Ngành khác", en: "Another sector" },
};

/**
 * What people call the sector that a club's work is coordinated with.
 *
 * @param sector - of an agreement
 * @param locale - the language
 * @returns its name
 * @example
 * import { agreementSectorName } from "@ishc/i18n";
 * agreementSectorName("mass-organisation", "vi"); // "Mặt trận, đoàn thể"
 */
export function agreementSectorName(sector: AgreementSector, locale: Locale): string {
  return AGREEMENT_SECTOR_NAMES[sector][locale];
}

export const FEEDBACK_KIND_NAMES: Readonly<Record<FeedbackKind, Words>> = {
  suggestion: { vi: "Góp ý", en: "Suggestion" },
  complaint: { vi: "Phàn nàn", en: "Complaint" },
  praise: { vi: "Khen ngợi", en: "Praise" },
};

/**
 * What people call a kind of feedback from members.
 *
 * @param kind - of feedback
 * @param locale - the language
 * @returns its name
 * @example
 * import { feedbackKindName } from "@ishc/i18n";
 * feedbackKindName("suggestion", "vi"); // "Góp ý"
 */
export function feedbackKindName(kind: FeedbackKind, locale: Locale): string {
  return FEEDBACK_KIND_NAMES[kind][locale];
}

export const MODE_NAMES: Readonly<Record<SupervisionVisit["mode"], Words>> = {
  "on-site": { vi: "Trực tiếp", en: "On site" },
  remote: { vi: "Từ xa", en: "Remote" },
};

export const DIRECTION_NAMES: Readonly<Record<StudyVisit["direction"], Words>> = {
  out: { vi: "Đi thăm nơi khác", en: "Out, to see others" },
  in: { vi: "Đón nơi khác đến thăm", en: "In, others came" },
};
