import type { IndicatorId, WhatWouldLift } from "@ishc/core";
import { formatMonth } from "../dates.ts";
import type { Locale } from "../locale.ts";
import { BASIS } from "../sustainability/basis-text.ts";
import { FAILED_HINTS } from "./failed-hints.ts";

/** Every word of the club scorecard. A page may replace any of them through `words`. */
export interface ClubScorecardWords {
  /** Above the club's name. */
  readonly title: string;
  /** While it is fetched. */
  readonly loading: string;
  /** It could not be fetched. */
  readonly failed: string;
  /** What to do about it. */
  readonly failedHint: string;
  /** The same where the network is not the reason. */
  readonly failedHints: Readonly<Record<"missing" | "forbidden" | "unexpected", string>>;
  /** An older scorecard is shown because the newer one could not be fetched. */
  readonly stale: string;
  /** Button: fetch again. */
  readonly retry: string;
  /** There is no scorecard. */
  readonly empty: string;
  /** The day of counting. */
  readonly asOf: (date: string) => string;
  /** The rules it was judged under. */
  readonly judgedUnder: (pack: string) => string;
  /** Heading of the numbers that matter, for those who listen. */
  readonly headline: string;
  /** Names of theirs that are shorter than those of the indicators. */
  readonly figures: Readonly<Partial<Record<IndicatorId, string>>>;
  /** So many of so many, as a figure. */
  readonly outOf: (part: string, whole: string) => string;
  /** What the number of members is, in a sentence. */
  readonly membersSentence: string;
  /** Something was due and not reported. */
  readonly notReported: string;
  /** Nothing was due yet. */
  readonly notDue: string;
  /** Nothing to divide by. */
  readonly noBase: string;
  /** Of those counted, some are not known. */
  readonly blank: (count: string) => string;
  /** Heading of the eight areas. */
  readonly areas: string;
  /** One sentence about them. */
  readonly areasSummary: (active: string) => string;
  /** An area with evidence. */
  readonly areaActive: string;
  /** An area without. */
  readonly areaIdle: string;
  /** Beside an area where nothing was reported. */
  readonly areaUnknown: string;
  /** The months an area was active in. */
  readonly areaMonths: (months: string) => string;
  /** The last day it was. */
  readonly areaLast: (date: string) => string;
  /** Short month, from its number. */
  readonly month: (month: string) => string;
  /** Heading of the findings. */
  readonly findings: string;
  /** One sentence about them. */
  readonly findingsSummary: (met: string, total: string) => string;
  /** How binding a rule is. */
  readonly severity: Readonly<Record<"required" | "recommended", string>>;
  /** Before a source. */
  readonly source: string;
  /** Heading of how lasting the club is. */
  readonly sustainability: string;
  /** Too little is known for a band to be named. */
  readonly notEnough: string;
  /** What is missing decides between these bands. */
  readonly between: (lowest: string, highest: string) => string;
  /** The score, from its points. */
  readonly score: (points: string) => string;
  /** The share of what counts that is known. */
  readonly known: (share: string) => string;
  /** By what method, and that it is no official ranking. */
  readonly basis: (method: string) => string;
  /** Before the ways up to the next band, or in their place, by what there is to say. */
  readonly lifting: Readonly<Record<WhatWouldLift["status"], (to: string) => string>>;
  /** Between two ways. */
  readonly or: string;
  /** Behind the first ones of a list. */
  readonly others: (count: string) => string;
  /** Heading of the trend. */
  readonly trend: string;
  /** First column of the trend. */
  readonly trendMonth: string;
  /** Second column. */
  readonly trendRate: string;
  /** The lowest and the highest month. */
  readonly trendSummary: (low: string, lowMonth: string, high: string, highMonth: string) => string;
  /** A single month. */
  readonly trendSame: (rate: string) => string;
  /** Months without a number. */
  readonly trendMissing: (count: string) => string;
  /** No month has a number. */
  readonly trendNone: string;
  /** Heading of all groups of indicators. */
  readonly groups: string;
  /** Sentence below it. */
  readonly groupsHint: string;
  /** How many numbers a group has. */
  readonly groupTally: (measured: string) => string;
  /** It has none. */
  readonly groupNone: string;
  /** Before the formula of a number. */
  readonly formula: string;
  /** Said at the end: no personal data. */
  readonly noNames: string;
}

const vi: ClubScorecardWords = {
  title: "Câu lạc bộ Liên thế hệ tự giúp nhau",
  loading: "Đang mở phiếu của câu lạc bộ…",
  failed: "Chưa mở được phiếu của câu lạc bộ.",
  failedHint: "Xin kiểm tra lại mạng rồi thử lại.",
  failedHints: FAILED_HINTS.vi,
  stale: "Chưa lấy được số liệu mới. Dưới đây là số liệu đã mở lần trước.",
  retry: "Thử lại",
  empty: "Chưa có số liệu nào của câu lạc bộ này.",
  asOf: (date) => `số liệu đến ngày ${date}`,
  judgedUnder: (pack) => `Đối chiếu theo ${pack}.`,
  headline: "Những con số chính",
  figures: {
    "attendance-rate": "Tham gia sinh hoạt",
    "meeting-regularity": "Sinh hoạt hằng tháng",
    "club-size": "Hội viên chính thức",
    "area-coverage": "Mảng hoạt động",
  },
  outOf: (part, whole) => `${part}/${whole}`,
  membersSentence: "Không kể hội viên danh dự.",
  notReported: "Chưa báo cáo",
  notDue: "Chưa đến hạn",
  noBase: "Chưa tính được",
  blank: (count) => `Còn ${count} trường hợp chưa rõ.`,
  areas: "Tám mảng hoạt động",
  areasSummary: (active) => `Có hoạt động ở ${active} trên 8 mảng trong kỳ.`,
  areaActive: "Có hoạt động",
  areaIdle: "Chưa có hoạt động",
  areaUnknown: "Chưa báo cáo",
  areaMonths: (months) => `Tháng ${months}`,
  areaLast: (date) => `gần nhất ngày ${date}`,
  month: (month) => month,
  findings: "Đối chiếu với yêu cầu",
  findingsSummary: (met, total) => `Đạt ${met} trên ${total} yêu cầu.`,
  severity: { required: "cần có", recommended: "phấn đấu" },
  source: "Nguồn",
  sustainability: "Mức bền vững",
  notEnough: "Chưa đủ số liệu",
  between: (lowest, highest) => `Từ “${lowest}” đến “${highest}”`,
  score: (points) => `Được ${points}.`,
  known: (share) => `Đã biết ${share} những gì cần biết.`,
  basis: BASIS.vi,
  lifting: {
    lifts: (to) => `Để lên mức “${to}”, cần:`,
    "more-than-two": (to) => `Để lên mức “${to}”, phải cải thiện nhiều hơn hai chỉ số.`,
    "highest-band": () => "Đang ở mức cao nhất.",
    "too-little-known": () => "Muốn xếp được mức, trước hết cần báo cáo:",
    "nothing-due": () => "",
  },
  or: "hoặc",
  others: (count) => `và ${count} chỉ số khác`,
  trend: "Tham gia sinh hoạt từng tháng",
  trendMonth: "Tháng",
  trendRate: "Tỷ lệ có mặt",
  trendSummary: (low, lowMonth, high, highMonth) =>
    `Thấp nhất ${low} (${lowMonth}), cao nhất ${high} (${highMonth}).`,
  trendSame: (rate) => `Các tháng đều đạt ${rate}.`,
  trendMissing: (count) => `Có ${count} tháng không có số liệu.`,
  trendNone: "Chưa có tháng nào có số liệu điểm danh.",
  groups: "Các con số theo từng nhóm",
  groupsHint: "Mở một nhóm để xem. Mở tiếp từng con số để biết tính từ đâu, còn thiếu gì.",
  groupTally: (measured) => `${measured} con số`,
  groupNone: "Chưa có số liệu",
  formula: "Công thức",
  noNames: "Phiếu này chỉ có số liệu chung, không có tên hội viên.",
};

const en: ClubScorecardWords = {
  title: "Intergenerational Self-Help Club",
  loading: "Opening the club’s scorecard…",
  failed: "The club’s scorecard could not be opened.",
  failedHint: "Please check the network, then try again.",
  failedHints: FAILED_HINTS.en,
  stale: "The newest numbers could not be fetched. These are from the last time.",
  retry: "Try again",
  empty: "There are no numbers of this club yet.",
  asOf: (date) => `counted on ${date}`,
  judgedUnder: (pack) => `Compared with ${pack}.`,
  headline: "The numbers that matter",
  figures: {
    "attendance-rate": "Attendance",
    "meeting-regularity": "Monthly meetings",
    "club-size": "Official members",
    "area-coverage": "Areas active",
  },
  outOf: (part, whole) => `${part}/${whole}`,
  membersSentence: "Honorary members not counted.",
  notReported: "Not reported",
  notDue: "Not due yet",
  noBase: "Cannot be worked out",
  blank: (count) => `${count} not known.`,
  areas: "The eight areas",
  areasSummary: (active) => `Active in ${active} of 8 areas in the period.`,
  areaActive: "Active",
  areaIdle: "Not active yet",
  areaUnknown: "Not reported",
  areaMonths: (months) => months,
  areaLast: (date) => `last on ${date}`,
  month: (month) => formatMonth(`2000-${month}`, "en").slice(0, 3),
  findings: "Compared with what is asked",
  findingsSummary: (met, total) => `${met} of ${total} met.`,
  severity: { required: "required", recommended: "to strive for" },
  source: "Source",
  sustainability: "How lasting the club is",
  notEnough: "Too little is known",
  between: (lowest, highest) => `From “${lowest}” to “${highest}”`,
  score: (points) => `${points}.`,
  known: (share) => `${share} of what counts is known.`,
  basis: BASIS.en,
  lifting: {
    lifts: (to) => `To reach “${to}” takes:`,
    "more-than-two": (to) => `To reach “${to}”, more than two indicators have to become better.`,
    "highest-band": () => "In the highest band.",
    "too-little-known": () => "For a band to be named, report first:",
    "nothing-due": () => "",
  },
  or: "or",
  others: (count) => `and ${count} more`,
  trend: "Attendance month by month",
  trendMonth: "Month",
  trendRate: "Share present",
  trendSummary: (low, lowMonth, high, highMonth) =>
    `Lowest ${low} (${lowMonth}), highest ${high} (${highMonth}).`,
  trendSame: (rate) => `Every month ${rate}.`,
  trendMissing: (count) => `${count} months have no number.`,
  trendNone: "No month has attendance yet.",
  groups: "All numbers, by group",
  groupsHint:
    "Open a group. Each number in it opens to say what it is made of, and what is missing.",
  groupTally: (measured) => (measured === "1" ? "1 number" : `${measured} numbers`),
  groupNone: "No numbers yet",
  formula: "Formula",
  noNames: "Numbers only: no names of members.",
};

/**
 * The words of the club scorecard in each language.
 *
 * @example
 * import { CLUB_SCORECARD_WORDS } from "@ishc/i18n";
 * CLUB_SCORECARD_WORDS.vi.notReported; // "Chưa báo cáo"
 */
export const CLUB_SCORECARD_WORDS: Readonly<Record<Locale, ClubScorecardWords>> = { vi, en };
