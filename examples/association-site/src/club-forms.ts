/** A form of the site: one element, and what is said around it. */
export interface ClubForm {
  /** Last part of its page's address. */
  readonly path: string;
  /** Its element; its file is named after it. */
  readonly tag: `ishc-${string}-form`;
  /** Where the API has its sheet. */
  readonly sheet: string;
  /** What the sheet's address calls something that is there already. */
  readonly subjectName: "meeting" | "subject";
  /** The column that is as wide as the form. */
  readonly column: "roll" | "questions";
  /** What leads to it; what has to stay on one line is joined by a hard space. */
  readonly link: string;
  /** What its page is called. */
  readonly title: string;
  /** Said once the server has it. */
  readonly saved: string;
}

/** What a club's board and the officers who guide it write down, in the order of how often. */
export const CLUB_FORMS: readonly [ClubForm, ...ClubForm[]] = [
  {
    path: "attendance",
    tag: "ishc-attendance-form",
    sheet: "sheet",
    subjectName: "meeting",
    column: "roll",
    link: "Điểm danh buổi sinh hoạt",
    title: "Điểm danh",
    saved: "Đã lưu điểm danh.",
  },
  {
    path: "activities",
    tag: "ishc-activity-form",
    sheet: "sheets/activity",
    subjectName: "subject",
    column: "questions",
    link: "Ghi hoạt động",
    title: "Ghi hoạt động",
    saved: "Đã ghi hoạt động vào sổ.",
  },
  {
    path: "members",
    tag: "ishc-member-form",
    sheet: "sheets/member",
    subjectName: "subject",
    column: "questions",
    link: "Ghi tên hội\u00a0viên mới",
    title: "Ghi tên hội viên",
    saved: "Đã ghi tên vào sổ.",
  },
  {
    path: "supervision",
    tag: "ishc-supervision-form",
    sheet: "sheets/supervision",
    subjectName: "subject",
    column: "questions",
    link: "Ghi buổi kiểm\u00a0tra, hỗ trợ",
    title: "Ghi buổi kiểm tra, hỗ trợ",
    saved: "Đã ghi buổi kiểm tra vào sổ.",
  },
];

/** The address of a form's element, all of it in one file. */
export function scriptOf({ tag }: ClubForm): string {
  return `/widgets/standalone/${tag.slice("ishc-".length)}.js`;
}
