import type { FactId } from "../facts/fact-catalogue.ts";
import type { FactValues } from "../facts/facts.ts";
import type { IndicatorId } from "./catalogue.ts";

/** What a report published, and what the kit makes of the same counts. */
export interface PublishedCase {
  /** Who reported on what. */
  readonly name: string;
  /** Where it was read. */
  readonly address?: string;
  /** A day to count on: as near as the report says, or ours; no figure here depends on it. */
  readonly asOf: string;
  /** The counts it states. */
  readonly totals: { readonly clubs: number } & Partial<FactValues>;
  /** What comes out, to four places. */
  readonly expect: Partial<Record<IndicatorId, number>>;
  /** Two counts beside each other that no indicator is made of, and what they come to, to four places. */
  readonly ratios?: readonly {
    readonly over: FactId;
    readonly under: FactId;
    readonly value: number;
  }[];
  /** What it states itself, as printed; “over” and “nearly” are kept in the verdict. */
  readonly stated?: Partial<Record<IndicatorId, number>>;
  /** Stated figures that its own counts contradict. */
  readonly contradicted?: readonly IndicatorId[];
  /** Whether the report agrees with itself, and why not. */
  readonly verdict: string;
}

/**
 * Published figures that indicators can check. What else was published is
 * checked where it belongs: attainment, excess and coverage of provinces with
 * the targets, instalments and balances with the loans. No indicator is made of
 * ranked clubs and of the size of a board, so their two counts stand here as
 * they are, in `ratios`.
 */
export const PUBLISHED_CASES: readonly PublishedCase[] = [
  {
    name: "Thân Thuộc commune, launch",
    address:
      "http://ftsie.com/tin-tuc-su-kien/van-hoa-xa-hoi/xa-than-thuoc-ra-mat-cau-lac-bo-lien-the-he-tu-giup-nhau.html",
    asOf: "2024-12-31",
    totals: { clubs: 1, members: 43, age55Members: 43, older55: 23, younger55: 20 },
    expect: { "older-share-55": 0.5349, "younger-share-55": 0.4651, "club-size": 43 },
    stated: { "older-share-55": 0.534, "younger-share-55": 0.487 },
    contradicted: ["younger-share-55"],
    verdict:
      "20 of 43 is 46.5 %, printed as 48.7 %; the two printed shares make 102.1 %. 53.4 % is cut off, not rounded. The club is below 50 members.",
  },
  {
    name: "Tây Hồ district, first quarter of 2025",
    address:
      "https://nguoihanoi.vn/clb-lien-the-he-tu-giup-nhau-diem-sang-gan-ket-cong-dong-ben-vung-tai-quan-tay-ho-91103.html",
    asOf: "2025-03-31",
    totals: { clubs: 8, members: 509, age55Members: 509, older55: 355 },
    expect: { "older-share-55": 0.6974, "club-size": 63.625 },
    stated: { "older-share-55": 0.69 },
    verdict: "Agrees: printed as over 69 %.",
  },
  {
    name: "Xuất Hóa ward, launch",
    address:
      "https://backancity.gov.vn/le-ra-mat-cau-lac-bo-lien-the-he-tu-giup-nhau-phuong-xuat-hoa/",
    asOf: "2022-06-30",
    totals: { clubs: 1, members: 50, age55Members: 50, older55: 43, younger55: 7 },
    expect: { "older-share-55": 0.86, "younger-share-55": 0.14, "club-size": 50 },
    stated: { "older-share-55": 0.86, "younger-share-55": 0.14 },
    verdict: "Agrees: 86 % of 50 is 43 people and 14 % is 7.",
  },
  {
    name: "Tân Hưng commune, launch",
    address:
      "https://baobariavungtau.com.vn/xa-hoi/202204/ra-mat-clb-lien-the-he-tu-giup-nhau-949617/index.htm",
    asOf: "2022-04-30",
    totals: {
      clubs: 1,
      members: 56,
      age55Members: 56,
      older55: 39,
      incomeFundVnd: 60_000_000,
      loansOwedVnd: 50_000_000,
      loansPaidOut: 5,
      loansPaidOutVnd: 50_000_000,
      boardMembers: 9,
      boardHeads: 1,
      boardDeputies: 1,
      boardsComplete: 1,
    },
    expect: {
      "older-share-55": 0.6964,
      "club-size": 56,
      "fund-utilisation": 0.8333,
      "mean-loan": 10_000_000,
      "board-complete": 1,
    },
    stated: { "older-share-55": 0.7 },
    verdict:
      "Agrees after rounding: no whole number of 56 is 70 %; 39 of 56 is the nearest. The fund is stated as 60 million, and five loans of 10 million given at the launch: all of it is owed still. A board of one head, one deputy and seven members.",
  },
  {
    name: "Bình Dương province, May 2025",
    address:
      "https://www.vietnam.vn/en/cau-lac-bo-lien-the-he-tu-giup-nhau-can-su-ho-tro-de-tiep-tuc-phat-trien",
    asOf: "2025-05-31",
    totals: { clubs: 133, members: 10_486, age60Members: 10_486, older60: 4804 },
    expect: { "older-share": 0.4581, "club-size": 78.8421 },
    verdict:
      "Older people, the women's union (4,684) and the poor (998) add up to all 10,486 members, so groups that overlap were counted as if they did not. Below 60 % older and above 70 members.",
  },
  {
    name: "Hòa Bình province, 2024",
    address:
      "https://vietnam.vnanet.vn/english/tin-van/japanese-funded-project-improves-elderlys-health-care-income-367693.html",
    asOf: "2024-12-31",
    totals: {
      clubs: 103,
      members: 5200,
      borrowerMembers: 5200,
      borrowers: 2000,
      communes: 151,
      communesWithClub: 79,
    },
    expect: { "club-size": 50.4854, "borrower-share": 0.3846, "commune-coverage": 0.5232 },
    verdict:
      "Agrees with the band of 50 to 70. Borrowers are stated as over 2,000 loans: a lower bound. Communes are those of before July 2025, and their terrain is not told.",
  },
  {
    name: "Viet Nam, result of Decision 1336",
    address:
      "https://www.yousportnews.co/can-nhan-rong-mo-hinh-cau-lac-bo-lien-the-he-tu-giup-nhau-tai-cac-dia-phuong-post878220.html",
    asOf: "2025-12-31",
    totals: { clubs: 9000, members: 330_000, age60Members: 330_000, older60: 231_000 },
    expect: { "club-size": 36.6667, "older-share": 0.7 },
    verdict:
      "36.7 members a club contradicts 50 to 70: clubs and members must have been counted on different bases, which the report does not name. Both counts are printed with “over”.",
  },
  {
    name: "Viet Nam, end of 2024",
    address:
      "https://helpagevietnam.org/en/bai-viet/2025/intergenerational-self-help-clubs-a-sustainable-solution-to-population-ageing/",
    asOf: "2024-12-31",
    totals: { clubs: 8432, members: 484_000 },
    expect: { "club-size": 57.4004 },
    verdict: "Agrees with the band; printed as more than 484,000.",
  },
  {
    name: "Ninh Thuận province, May 2024",
    asOf: "2024-05-13",
    totals: { clubs: 36, members: 2000 },
    expect: { "club-size": 55.5556 },
    verdict: "Agrees with the band; said to be nearly 2,000.",
  },
  {
    name: "Mòng village, Lương Sơn",
    address:
      "https://en.baohoabinh.com.vn/10/8032/Inter-generati111nal-Self-Help-Club-proves-effective-in-Lu111ng-S111n.htm",
    asOf: "2022-12-31",
    totals: {
      clubs: 1,
      members: 50,
      age60Members: 50,
      older60: 35,
      borrowerMembers: 50,
      borrowers: 30,
      loansPaidOut: 30,
      loansPaidOutVnd: 139_000_000,
    },
    expect: {
      "club-size": 50,
      "older-share": 0.7,
      "borrower-share": 0.6,
      "mean-loan": 4_633_333.3333,
    },
    stated: { "older-share": 0.7 },
    verdict:
      "Agrees: 70 % of 50 is 35 people. More than half borrow. 139 million is stated over 30 borrowers, not over loans: the mean loan is less where somebody has two.",
  },
  {
    name: "Cổ Điển village, May 2025",
    address:
      "https://ngaymoionline.com.vn/nhung-hoat-dong-thiet-thuc-cua-clb-lien-the-he-tu-giup-nhau-thon-co-dien-59242.html",
    asOf: "2025-05-23",
    totals: { clubs: 1, peopleCaredFor: 10, carers: 10 },
    expect: { caseload: 1 },
    verdict: "Ten volunteers for ten people. How many more are in need is not stated.",
  },
  {
    name: "Hòa Bình province, project VIE070",
    address:
      "http://en.baohoabinh.com.vn/6/4220/Washingt111n-University-delegati111n-holds-working-sessi111n-with-Hoa-Binh-Associati111n-of-the-Elderly.htm",
    asOf: "2019-12-31",
    totals: { clubs: 15, members: 797 },
    expect: { "club-size": 53.1333 },
    verdict: "Agrees with the band.",
  },
  {
    name: "Project VIE071, clubs that were ranked",
    address: "https://helpagevietnam.org/hoat-dong/du-an/vie-071/",
    asOf: "2024-12-31",
    totals: { clubs: 180, clubsRanked: 180, clubsStrong: 153 },
    expect: {},
    ratios: [{ over: "clubsStrong", under: "clubsRanked", value: 0.85 }],
    verdict:
      "Agrees: 153 of 180 is 85 % exactly. Printed as at least 180 clubs; how they were ranked was not published.",
  },
  {
    name: "Project VIE085, boards and clubs that were ranked",
    address: "https://helpagevietnam.org/hoat-dong/du-an/vie-085/",
    asOf: "2024-12-31",
    totals: { clubs: 162, clubsRanked: 162, clubsStrong: 137, boardMembers: 810 },
    expect: {},
    ratios: [
      { over: "clubsStrong", under: "clubsRanked", value: 0.8457 },
      { over: "boardMembers", under: "boardCounted", value: 5 },
    ],
    verdict:
      "Agrees: 810 board members are five a club. 137 is printed as at least 137: a lower bound, and below the 85 % of the project before it.",
  },
];
