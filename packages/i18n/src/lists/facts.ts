import type { FactKind, Topic, Words } from "@ishc/core";
import type { Locale } from "../locale.ts";

/** As they stand behind “chưa báo cáo về” and “did not report on”. */
const TOPIC_NAMES: Readonly<Record<Topic, Words>> = {
  roll: { vi: "danh sách hội viên", en: "the roll of members" },
  sex: { vi: "giới tính của hội viên", en: "the sex of members" },
  age60: { vi: "tuổi của hội viên (mốc 60 tuổi)", en: "the age of members (60 and over)" },
  age55: { vi: "tuổi của hội viên (mốc 55 tuổi)", en: "the age of members (55 and over)" },
  retention: { vi: "hội viên từ đầu kỳ đến cuối kỳ", en: "members from start to end" },
  newcomers: { vi: "hội viên mới", en: "new members" },
  insurance: { vi: "thẻ bảo hiểm y tế", en: "health insurance" },
  board: { vi: "Ban Chủ nhiệm", en: "the management board" },
  boardPosts: { vi: "chức danh trong Ban Chủ nhiệm", en: "the posts of the board" },
  meetings: { vi: "sinh hoạt định kỳ", en: "meetings" },
  attendance: { vi: "điểm danh", en: "attendance" },
  areas: { vi: "hoạt động ở các mảng", en: "activities by area" },
  areaMonths: { vi: "hoạt động từng tháng ở các mảng", en: "activities by area and month" },
  circumstances: { vi: "hoàn cảnh của hội viên", en: "the circumstances of members" },
  boardSex: { vi: "nam, nữ trong Ban Chủ nhiệm", en: "women and men on the board" },
  papers: {
    vi: "quyết định thành lập và quy chế",
    en: "the founding decision and operating rules",
  },
  parent: { vi: "Hội Người cao tuổi cấp trên", en: "the parent association" },
  linked: { vi: "việc trực thuộc Hội Người cao tuổi", en: "belonging to an association" },
  founding: { vi: "ngày thành lập", en: "when it was founded" },
  survival: { vi: "việc duy trì hoạt động", en: "whether it is still active" },
  unit: { vi: "xã, phường của câu lạc bộ", en: "the commune of the club" },
  agenda: { vi: "nội dung sinh hoạt", en: "the agenda of meetings" },
  funds: { vi: "quỹ", en: "funds" },
  ledgers: { vi: "sổ quỹ", en: "the books of funds" },
  loanTerms: { vi: "quy định cho vay", en: "loan terms" },
  loans: { vi: "khoản vay", en: "loans" },
  borrowers: { vi: "người vay vốn", en: "borrowers" },
  fee: { vi: "hội phí", en: "the member fee" },
  feeDues: { vi: "hội phí phải thu", en: "fees due" },
  income: { vi: "nguồn thu", en: "income" },
  lending: { vi: "việc cho vay trong kỳ", en: "lending in the period" },
  repayments: { vi: "việc trả gốc vay", en: "repayments" },
  loansOwed: { vi: "dư nợ cho vay", en: "what is owed on loans" },
  lateLoans: { vi: "nợ quá hạn", en: "late loans" },
  fundOverPeriod: {
    vi: "quỹ tăng thu nhập từ đầu kỳ đến cuối kỳ",
    en: "the income generation fund from start to end",
  },
  raised: { vi: "số tiền thu, chi", en: "money raised and spent" },
  streams: { vi: "số tiền thu từ từng nguồn", en: "money raised by stream" },
  cover: { vi: "thu chi của quỹ hoạt động", en: "the operating fund" },
  volunteers: { vi: "tình nguyện viên", en: "volunteers" },
  deeds: { vi: "việc đã làm", en: "what was done" },
  entitlements: { vi: "việc giúp làm chế độ", en: "entitlement cases" },
  exchanges: { vi: "giao lưu", en: "exchanges" },
  team: { vi: "đội văn nghệ", en: "the performing team" },
  measuring: { vi: "đo huyết áp và cân nặng", en: "measuring blood pressure and weight" },
  measured: { vi: "hội viên được đo sức khỏe", en: "members measured" },
  checkUps: { vi: "khám sức khỏe", en: "check-ups" },
  checkedUp: { vi: "hội viên được khám sức khỏe", en: "members checked up" },
  care: { vi: "chăm sóc tại nhà", en: "home care" },
  pairings: { vi: "phân công chăm sóc", en: "who looks after whom" },
  consent: { vi: "sự đồng ý về dữ liệu cá nhân", en: "consent to personal data" },
  dataRequests: { vi: "yêu cầu về dữ liệu cá nhân", en: "requests about personal data" },
  supervision: {
    vi: "các lần Hội kiểm tra, hướng dẫn",
    en: "visits by the association",
  },
  actions: { vi: "việc Hội giao", en: "actions asked for" },
  trained: { vi: "tập huấn", en: "training" },
  studyVisits: { vi: "tham quan học tập", en: "study visits" },
  commendations: { vi: "khen thưởng", en: "commendations" },
  ranking: { vi: "xếp loại câu lạc bộ", en: "the ranking of clubs" },
  coverage: { vi: "các xã, phường có câu lạc bộ", en: "communes with a club" },
  communes: {
    vi: "các xã, phường có câu lạc bộ, theo địa hình",
    en: "communes with a club, by terrain",
  },
};

/**
 * What people call a subject that a club reports on or not.
 *
 * @param topic - the subject
 * @param locale - the language
 * @returns its name, for the middle of a sentence: “chưa báo cáo về điểm danh”
 * @example
 * import { topicName } from "@ishc/i18n";
 * topicName("attendance", "vi"); // "điểm danh"
 * topicName("funds", "en"); // "funds"
 */
export function topicName(topic: Topic, locale: Locale): string {
  return TOPIC_NAMES[topic][locale];
}

const FACT_KIND_NAMES: Readonly<Record<FactKind, Words>> = {
  stock: { vi: "Số tại một ngày", en: "State on a day" },
  flow: { vi: "Số cộng dồn trong kỳ", en: "Sum over the period" },
  tested: { vi: "Xét từng câu lạc bộ trong cả kỳ", en: "Judged club by club over the period" },
};

/**
 * How a fact behaves over time, in words.
 *
 * @param kind - of a fact
 * @param locale - the language
 * @returns a few words
 * @example
 * import { factKindName } from "@ishc/i18n";
 * factKindName("flow", "vi"); // "Số cộng dồn trong kỳ"
 */
export function factKindName(kind: FactKind, locale: Locale): string {
  return FACT_KIND_NAMES[kind][locale];
}
