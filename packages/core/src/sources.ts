/**
 * How binding a source is.
 *
 * - `law`: law, decree or decision of the State
 * - `guideline`: written guidance of the association or of a programme
 * - `practice`: seen in clubs and their reports, written down by nobody as a rule
 * - `our-choice`: sources are silent; the kit had to decide, and says so
 */
export type Authority = "law" | "guideline" | "practice" | "our-choice";

/** The same text in both languages the kit ships. */
export interface Words {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}

/** A document the kit takes a fact from. */
export interface Source {
  /** What to call it where there is little room. */
  readonly short: Words;
  /** What it is called, in the language it was written in. */
  readonly title: string;
  /** The article, point or page, where known. */
  readonly where?: string;
  /** Where it was read; absent for what only exists here. */
  readonly address?: string;
  /** What a reader must know before leaning on it. */
  readonly note?: string;
}

/**
 * Every document cited anywhere in the kit, by key. Cite by key, so that a
 * correction is made once.
 */
export const SOURCES = {
  "decision-1336": {
    short: { vi: "Quyết định 1336/QĐ-TTg năm 2020", en: "Decision 1336/QĐ-TTg of 2020" },
    title: "Quyết định 1336/QĐ-TTg ngày 31/8/2020 (đề án nhân rộng mô hình đến năm 2025)",
    address:
      "https://www.yousportnews.co/can-nhan-rong-mo-hinh-cau-lac-bo-lien-the-he-tu-giup-nhau-tai-cac-dia-phuong-post878220.html",
    note: "Read through the press. Its composition figures are worded “phấn đấu” (strive for): targets, not conditions. All clubs of 2016–2020 are to be kept.",
  },
  "decision-1648": {
    short: { vi: "Quyết định 1648/QĐ-TTg năm 2025", en: "Decision 1648/QĐ-TTg of 2025" },
    title: "Quyết định 1648/QĐ-TTg ngày 01/8/2025 (đề án nhân rộng đến năm 2035)",
    address:
      "https://nhansu.vn/van-ban-phap-luat/Quyet-dinh-1648-QD-TTg-2025-De-an-nhan-rong-cau-lac-bo-lien-the-he-tu-giup-nhau-den-2035-668081.html",
    note: "Only targets were readable; whether it repeats the composition figures of Decision 1336 could not be read.",
  },
  "decision-1648-targets": {
    short: { vi: "Báo chí về Quyết định 1648/QĐ-TTg", en: "Press on Decision 1648/QĐ-TTg" },
    title: "Vietnam ampliará la red de autoayuda intergeneracional con 12.000 nuevos clubes",
    address:
      "https://entremayores.es/internacional/vietnam-ampliara-la-red-de-autoayuda-intergeneracional-con-12-000-nuevos-club",
    note: "Press report of the targets of Decision 1648 for 2025–2030: among others 50–60 % women among the older people who join.",
  },
  "decision-1579": {
    short: { vi: "Quyết định 1579/QĐ-TTg năm 2020", en: "Decision 1579/QĐ-TTg of 2020" },
    title: "Quyết định 1579/QĐ-TTg năm 2020 (chăm sóc sức khỏe người cao tuổi đến năm 2030)",
    address:
      "https://thuvienphapluat.vn/van-ban/van-hoa-xa-hoi/quyet-dinh-1579-qd-ttg-2020-chuong-trinh-cham-soc-suc-khoe-nguoi-cao-tuoi-den-2030-455309.aspx",
    note: "Uses “từ đủ 60 tuổi” for an older person.",
  },
  "helpage-clubs": {
    short: { vi: "HelpAge International, 12/2025", en: "HelpAge International, 12/2025" },
    title: "HelpAge International: Viet Nam’s ISHCs win national recognition",
    address: "https://www.helpage.org/news/vietnams-ishcs-win-national-recognition",
    note: "Describes clubs of 50–70 members, about 70 % of them older people (December 2025).",
  },
  "helpage-areas": {
    short: { vi: "HelpAge Việt Nam, 2025", en: "HelpAge Vietnam, 2025" },
    title:
      "HelpAge Vietnam 2025: Intergenerational Self-Help Clubs, a sustainable solution to population ageing",
    address:
      "https://helpagevietnam.org/en/bai-viet/2025/intergenerational-self-help-clubs-a-sustainable-solution-to-population-ageing/",
    note: "Names the eight areas. Other sources order and name them differently: areas are keys, never positions.",
  },
  "hoa-binh-clubs": {
    short: { vi: "Báo Hòa Bình", en: "Hòa Bình newspaper" },
    title:
      "Báo Hòa Bình: Inter-generational self-help club transforms community care in Hoa Binh province",
    address:
      "http://baohoabinh.com.vn/en/6/10730/Inter-generati111nal-self-help-club-trans102orms-community-care-in-Hoa-Binh-province.htm",
    note: "Counts the clubs that run all eight areas.",
  },
  "project-vie085": {
    short: { vi: "HelpAge Việt Nam, dự án VIE085", en: "HelpAge Vietnam, project VIE085" },
    title: "HelpAge Vietnam: dự án VIE085",
    address: "https://helpagevietnam.org/hoat-dong/du-an/vie-085/",
    note: "810 board members in 162 clubs: five a club; at least half of them women. A new board is trained for five days.",
  },
  "tan-hung-launch": {
    short: { vi: "Báo Bà Rịa – Vũng Tàu, 2022", en: "Bà Rịa – Vũng Tàu newspaper, 2022" },
    title: "Báo Bà Rịa – Vũng Tàu: Ra mắt CLB liên thế hệ tự giúp nhau (2022)",
    address:
      "https://baobariavungtau.com.vn/xa-hoi/202204/ra-mat-clb-lien-the-he-tu-giup-nhau-949617/index.htm",
    note: "A board of one head, one deputy and seven members.",
  },
  "quang-trung-launch": {
    short: { vi: "Trang tin thành phố Uông Bí", en: "City of Uông Bí, news" },
    title: "Uông Bí: Khu 12 phường Quang Trung ra mắt CLB liên thế hệ tự giúp nhau",
    address:
      "http://uongbi.gov.vn/khu-12-phuong-quang-trung-ra-mat-clb-lien-the-he-tu-giup-nhau-p13n43646.html",
    note: "The club meets every month.",
  },
  "ninh-thuan-interview": {
    short: {
      vi: "Phỏng vấn về các câu lạc bộ ở Ninh Thuận, 13/5/2024",
      en: "Interview on the clubs of Ninh Thuận, 13 May 2024",
    },
    title: "Interview on the clubs of Ninh Thuận, 13 May 2024",
    note: "36 clubs in 6 districts, nearly 2,000 members, all eight areas, monthly meetings with over 85 % attending. The commune's association guides and supervises its clubs; three study visits; timely commendation and exchange among the lessons.",
  },
  "resolution-202": {
    short: { vi: "Nghị quyết 202/2025/QH15", en: "Resolution 202/2025/QH15" },
    title: "Nghị quyết 202/2025/QH15 của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh (2025)",
    address: "https://muaban.net/blog/don-vi-hanh-chinh-tinh-khanh-hoa-2025-595625",
    note: "Read through a guide for readers. 34 provinces; two levels, province and commune, since 1 July 2025. That no club has a district after that day is our reading of it.",
  },
  "resolution-1667": {
    short: { vi: "Nghị quyết 1667/NQ-UBTVQH15", en: "Resolution 1667/NQ-UBTVQH15" },
    title:
      "Nghị quyết 1667/NQ-UBTVQH15 năm 2025 về sắp xếp đơn vị hành chính cấp xã của tỉnh Khánh Hòa",
    where: "Điều 1",
    address:
      "https://thuviennhadat.vn/phap-ly-nha-dat/full-xa-phuong-moi-khanh-hoa-sau-sap-nhap-tinh-xa-tai-nghi-quyet-1667-686831.html",
    note: "Lists the old communes that make up each of the 65 new ones: 48 communes, 16 wards, 1 special zone.",
  },
  "island-districts": {
    short: { vi: "Báo Dân Việt, 3/2025", en: "Dân Việt newspaper, March 2025" },
    title: "Báo Dân Việt: 5 huyện nào trên cả nước không có đơn vị hành chính cấp xã?",
    address:
      "https://danviet.vn/5-huyen-nao-tren-ca-nuoc-khong-co-don-vi-hanh-chinh-cap-xa-kinh-te-phat-trien-the-nao-20250325100119711.htm",
    note: "Five island districts had no communes: Cồn Cỏ, Bạch Long Vĩ, Hoàng Sa, Lý Sơn, Côn Đảo. Each became one unit of the commune level in 2025.",
  },
  "decision-1336-quality": {
    short: {
      vi: "Quyết định 1336/QĐ-TTg, tiêu chí chất lượng",
      en: "Decision 1336/QĐ-TTg, quality",
    },
    title: "Quyết định 1336/QĐ-TTg ngày 31/8/2020 (chất lượng hoạt động)",
    address: "https://vanphong.langson.gov.vn/en/node/62151",
    note: "At least 70 % of clubs run all activities and are well managed, so that at least 50 % of members can borrow. Read through a provincial office. “Well managed” stands without a test.",
  },
  "decision-1648-2035": {
    short: {
      vi: "Báo chí về Quyết định 1648/QĐ-TTg, đến 2035",
      en: "Press on Decision 1648, to 2035",
    },
    title: "Mở rộng độ bao phủ mạng lưới câu lạc bộ liên thế hệ tự giúp nhau",
    address:
      "https://vjs.vietnam.vn/en/mo-rong-do-bao-phu-mang-luoi-cau-lac-bo-lien-the-he-tu-giup-nhau",
    note: "Press report: at least 12,000 new clubs by 2035.",
  },
  "ninh-thuan-plan": {
    short: { vi: "Kế hoạch Ninh Thuận 2021–2025", en: "Plan of Ninh Thuận 2021–2025" },
    title: "Nhân rộng mô hình câu lạc bộ liên thế hệ tự giúp nhau trên địa bàn tỉnh đến năm 2025",
    address:
      "http://baoninhthuan.com.vn/news/119300p155c160/nhan-rong-mo-hinh-cau-lac-bo-lien-the-he-tu-giup-nhau-tren-dia-ban-tinh-giai-doan-den-nam-2025.htm",
    note: "Every club starts with an income generation fund of at least 20 million đồng, half of them with 30 million.",
  },
  "gia-lai-plan": {
    short: { vi: "Kế hoạch Gia Lai 2025–2035", en: "Plan of Gia Lai 2025–2035" },
    title: "Gia Lai nhân rộng mô hình câu lạc bộ đa thế hệ",
    address: "https://vnexpress.net/gia-lai-nhan-rong-mo-hinh-cau-lac-bo-da-the-he-4940612.html",
    note: "One province's plan; that its coverage for 2031–2035 is the national one could not be verified.",
  },
  "tuyen-quang-plan": {
    short: { vi: "Báo chí về kế hoạch Tuyên Quang", en: "Press on the plan of Tuyên Quang" },
    title: "Toàn tỉnh có 135 câu lạc bộ liên thế hệ tự giúp nhau",
    address: "https://vcdn.vietnam.vn/toan-tinh-co-135-cau-lac-bo-lien-the-he-tu-giup-nhau",
    note: "Press report: 200 clubs by 2030, 260 by 2035, a club in every commune.",
  },
  "ha-noi-plan": {
    short: {
      vi: "Báo chí về kế hoạch Hà Nội 2021–2025",
      en: "Press on the plan of Hà Nội 2021–2025",
    },
    title: "Hà Nội sẽ xây dựng mới ít nhất 120 câu lạc bộ liên thế hệ tự giúp nhau",
    address:
      "https://baomoi.net.vn/ha-noi-se-xay-dung-moi-it-nhat-120-cau-lac-bo-lien-the-he-tu-giup-nhau-c37823019.epi",
    note: "Press report: at least 120 new clubs, at least four a district, about 6,000 people.",
  },
  "dak-nong-plan": {
    short: { vi: "Kế hoạch Đắk Nông đến 2025", en: "Plan of Đắk Nông to 2025" },
    title:
      "UBND tỉnh Đắk Nông phê duyệt kế hoạch triển khai đề án nhân rộng CLB liên thế hệ tự giúp nhau giai đoạn đến năm 2025",
    address:
      "http://hoinguoicaotuoi.vn/c/tinh-dak-nong-ubnd-tinh-phe-duyet-ke-hoach-trien-khai-de-an-nhan-rong-clb-lien-the-he-tu-giup-nhau-giai-doan-den-nam-2025-5323.htm",
    note: "28 clubs are kept, 80 more are founded, every commune has one. The day it begins was not read.",
  },
  "hoa-binh-plan": {
    short: { vi: "Báo Hòa Bình, kế hoạch 146", en: "Hòa Bình newspaper, Plan 146" },
    title: "Báo Hòa Bình: Intergenerational self-help clubs benefit elderly people",
    address:
      "http://baohoabinh.com.vn/en/6/9442/Intergenerati111nal-self-help-clubs-benefit-elderly-people.htm",
    note: "75 more clubs by 2025 under Plan 146. The day it begins was not read.",
  },
  "phu-ninh-clubs": {
    short: { vi: "Huyện Phú Ninh", en: "Phú Ninh district" },
    title: "Phú Ninh: câu lạc bộ liên thế hệ tự giúp nhau",
    address:
      "https://betaphuninh.quangnam.gov.vn/webcenter/portal/phuninh/pages_tin-tuc/chi-tiet-tin?dDocName=PORTAL347786",
    note: "One district's figures: 70 % older people, 70 % women, 70 % poor or near-poor.",
  },
  "helpage-income": {
    short: { vi: "HelpAge Việt Nam, tăng thu nhập", en: "HelpAge Vietnam, income" },
    title: "HelpAge Vietnam: Tăng thu nhập",
    address: "https://helpagevn.org/pages/tang-thu-nhap",
    note: "At least five economic-development volunteers who help every month. The list of loan criteria could not be read to its end.",
  },
  "helpage-self-help": {
    short: { vi: "HelpAge Việt Nam, tự giúp nhau", en: "HelpAge Vietnam, self-help" },
    title: "HelpAge Vietnam: Tự giúp nhau và hỗ trợ cộng đồng",
    address: "https://helpagevn.org/pages/tu-giup-nhau-va-ho-tro-cong-dong",
    note: "A community action a month, and on average one person in sudden hardship helped a month.",
  },
  "helpage-culture": {
    short: { vi: "HelpAge Việt Nam, văn hóa", en: "HelpAge Vietnam, culture" },
    title: "HelpAge Vietnam: Nâng cao đời sống tinh thần, văn hóa văn nghệ, thăm hỏi, giao lưu",
    address:
      "https://helpagevn.org/pages/nang-cao-doi-song-tinh-than-van-hoa-van-nghe-tham-hoi-giao-luu",
    note: "A performing team within six months, two exchanges with the locality a year, arts or games in every monthly meeting.",
  },
  "helpage-resources": {
    short: { vi: "HelpAge Việt Nam, vận động nguồn lực", en: "HelpAge Vietnam, resources" },
    title: "HelpAge Vietnam: Vận động nguồn lực",
    address: "https://helpagevn.org/pages/van-dong-nguon-luc",
    note: "Four streams: loan interest, member fee of 2,000–5,000 đồng a month, gifts with the golden-heart book, joint work.",
  },
  "suni-sea-clubs": {
    short: { vi: "SUNI-SEA", en: "SUNI-SEA" },
    title: "SUNI-SEA: câu lạc bộ liên thế hệ tự giúp nhau",
    address: "https://suni-sea.org/vi/?p=18592",
    note: "Blood pressure and weight every month at the meeting, with health talks.",
  },
  "suni-sea-check-ups": {
    short: { vi: "SUNI-SEA, khám sức khỏe", en: "SUNI-SEA, check-ups" },
    title: "SUNI-SEA: Invest is saving",
    address: "https://www.suni-sea.org/my/articles/invest-is-saving/",
    note: "The commune health station gives all members a general check-up a year.",
  },
  "aarp-case-study": {
    short: { vi: "AARP, nghiên cứu Việt Nam", en: "AARP, Viet Nam case study" },
    title: "AARP International: Vietnam case study",
    address:
      "https://www.aarpinternational.org/initiatives/aging-readiness-competitiveness-arc/vietnam-case-study",
    note: "At least five home-care volunteers a club.",
  },
  "world-bank-2024": {
    short: { vi: "Ngân hàng Thế giới, 5/2024", en: "World Bank, May 2024" },
    title: "World Bank: How intergenerational self-help clubs transform elderly care in Viet Nam",
    address:
      "https://www.worldbank.org/en/news/feature/2024/05/28/how-intergenerational-self-help-clubs-transform-elderly-care-in-viet-nam",
    note: "An example: two volunteers help one woman each week. No norm of visits was published.",
  },
  "project-vie071": {
    short: { vi: "HelpAge Việt Nam, dự án VIE071", en: "HelpAge Vietnam, project VIE071" },
    title: "HelpAge Vietnam: dự án VIE071",
    address: "https://helpagevietnam.org/hoat-dong/du-an/vie-071/",
    note: "153 of 180 clubs ranked strong or very strong. How they were ranked was not published.",
  },
  "xuat-hoa-launch": {
    short: { vi: "Thành phố Bắc Kạn, phường Xuất Hóa", en: "City of Bắc Kạn, Xuất Hóa ward" },
    title: "Lễ ra mắt câu lạc bộ liên thế hệ tự giúp nhau phường Xuất Hóa",
    address:
      "https://backancity.gov.vn/le-ra-mat-cau-lac-bo-lien-the-he-tu-giup-nhau-phuong-xuat-hoa/",
    note: "Founded by decision of the ward's People's Committee, with number and date.",
  },
  "than-thuoc-launch": {
    short: { vi: "Xã Thân Thuộc ra mắt câu lạc bộ", en: "Launch in Thân Thuộc commune" },
    title: "Xã Thân Thuộc ra mắt câu lạc bộ liên thế hệ tự giúp nhau",
    address:
      "http://ftsie.com/tin-tuc-su-kien/van-hoa-xa-hoi/xa-than-thuoc-ra-mat-cau-lac-bo-lien-the-he-tu-giup-nhau.html",
    note: "The decision is read, the operating rules are adopted, the board is presented.",
  },
  "ngo-quyen-launch": {
    short: { vi: "Thị xã Sơn Tây, phường Ngô Quyền", en: "Sơn Tây town, Ngô Quyền ward" },
    title: "Ra mắt câu lạc bộ liên thế hệ tự giúp nhau tổ dân phố 4 phường Ngô Quyền",
    address:
      "https://sontay.hanoi.gov.vn/dang-doan-the/-/view_content/7372853-ra-mat-cau-lac-bo-lien-the-he-tu-giup-nhau-to-dan-pho-4-phuong-ngo-quyen.html",
    note: "Voluntary, self-governing, answering for its own money, under the ward's Association of the Elderly.",
  },
  "co-dien-meeting": {
    short: { vi: "Báo Ngày mới, câu lạc bộ thôn Cổ Điển", en: "Ngày mới, club of Cổ Điển village" },
    title: "Những hoạt động thiết thực của CLB liên thế hệ tự giúp nhau thôn Cổ Điển",
    address:
      "https://ngaymoionline.com.vn/nhung-hoat-dong-thiet-thuc-cua-clb-lien-the-he-tu-giup-nhau-thon-co-dien-59242.html",
    note: "The agenda of a meeting on 23 May 2025: warm-up, report, talk, self-help, next month's plan, games and arts. Ten volunteers look after ten people.",
  },
  "decree-356": {
    short: { vi: "Nghị định 356/2025/NĐ-CP, thời hạn", en: "Decree 356/2025/NĐ-CP, time limits" },
    title: "Nghị định 356/2025/NĐ-CP ngày 31/12/2025 (bảo vệ dữ liệu cá nhân)",
    address:
      "https://www.frasersvn.com/legal-updates-and-publications/the-next-chapter-in-data-protection-new-decree-guiding-the-personal-data-protection-law",
    note: "Read through a law firm: answer requests within 2 working days, act on withdrawal, restriction and objection within 15 days. Longer terms with a processor are not known here.",
  },
  "decree-356-consent": {
    short: { vi: "Nghị định 356/2025/NĐ-CP, sự đồng ý", en: "Decree 356/2025/NĐ-CP, consent" },
    title: "Nghị định 356/2025/NĐ-CP ngày 31/12/2025 (bảo vệ dữ liệu cá nhân)",
    address:
      "https://www.tilleke.com/insights/new-decree-provides-guidance-for-vietnams-personal-data-protection-law",
    note: "Read through a law firm: consent is explicit, never ticked beforehand. In force with Law 91/2025/QH15 from 1 January 2026.",
  },
  "decree-356-sensitive": {
    short: {
      vi: "Nghị định 356/2025/NĐ-CP, dữ liệu nhạy cảm",
      en: "Decree 356/2025/NĐ-CP, sensitive data",
    },
    title: "Nghị định 356/2025/NĐ-CP ngày 31/12/2025 (bảo vệ dữ liệu cá nhân)",
    address:
      "https://rouse.com/insights/news/2026/vietnam-key-developments-in-personal-data-protection-under-decree-no-356-2025-nd-cp-and-issues-businesses-need-to-review",
    note: "Read through a law firm: bank transactions, images of identity papers and secrets of private life join what is sensitive. Poverty, loans and care needs are not named.",
  },
  "decree-13": {
    short: { vi: "Nghị định 13/2023/NĐ-CP", en: "Decree 13/2023/NĐ-CP" },
    title: "Nghị định 13/2023/NĐ-CP (bảo vệ dữ liệu cá nhân)",
    address: "https://www.gpolitical-analyst.com/2023/06/the-vietnamese-government-has-just.html",
    note: "Not in force since 1 January 2026; its lists are what we could read of basic data (name, birth date, sex, address, card numbers, family) and of sensitive data (health, ethnic origin, religion).",
  },
  "seep-framework": {
    short: { vi: "Mạng lưới SEEP, 2005", en: "SEEP Network, 2005" },
    title:
      "Measuring Performance of Microfinance Institutions: A Framework for Reporting, Analysis, and Monitoring",
    address:
      "https://pdfslide.us/documents/the-seep-network-the-seep-network-produced-a-monograph-financial-ratio-analysis.html",
    note: "Only its opening pages could be read: the ratios themselves are cited from elsewhere.",
  },
  "seep-savings-groups": {
    short: { vi: "Mạng lưới SEEP, 2008", en: "SEEP Network, 2008" },
    title: "Ratio Analysis of Community-Managed Microfinance Programs",
    address: "http://www.seepnetwork.org/content/article/detail/5905",
    note: "Only its description could be read: a set of ratios made for savings groups. Its formulas are cited from elsewhere.",
  },
  savix: {
    short: { vi: "SAVIX, những gì được đo", en: "SAVIX, what is measured" },
    title: "The Savings Groups Information Exchange: What we measure",
    address: "http://thesavix.org/home/whatwemeasure",
    note: "29 metrics, among them the ten ratios of SEEP for savings groups. The page with their definitions could not be read.",
  },
  "savix-utilisation": {
    short: { vi: "Báo cáo nhóm tiết kiệm DCA", en: "DCA savings group reports" },
    title: "DCA reports for CommCare HQ (dimagi/dca-reports)",
    where: "dca/reports.py: loan_fund_utilization",
    address: "https://github.com/dimagi/dca-reports",
    note: "Software that reports the savings-group ratios. Loan fund utilisation: loans outstanding / (loans outstanding + loan fund cash in box and at bank).",
  },
  "cgap-delinquency": {
    short: { vi: "CGAP, tài liệu số 3, 1999", en: "CGAP Occasional Paper 3, 1999" },
    title:
      "Richard Rosenberg: Measuring Microcredit Delinquency: Ratios Can Be Harmful to Your Health",
    address:
      "https://www.findevgateway.org/publication/1999/01/measuring-microcredit-delinquency-ratios-can-be-harmful-to-your-health",
    note: "Read in its abstract and in quotations: collection rates (paid / fallen due), arrears rates (overdue amounts / loans) and portfolio at risk (outstanding balance of loans not paid on time / all) are three different things.",
  },
  "iris-overdue": {
    short: { vi: "IRIS: dư nợ quá hạn", en: "IRIS: overdue loans" },
    title: "B Analytics: metrics for lenders, with IRIS FP2635, FP6354 and FP6373",
    address: "http://b-analytics.net/node/2039",
    note: "The value of loans with one or more instalments of principal past due for 30, 60 and 90 days. IRIS itself was not read.",
  },
  "sa-dhan-par": {
    short: { vi: "Sa-Dhan, hướng dẫn kỹ thuật số 1", en: "Sa-Dhan, Technical Note 1" },
    title: "Sa-Dhan Microfinance Manager Series: What is Portfolio at Risk?",
    address: "https://www.scribd.com/document/56217742/PAR-Calculation",
    note: "The unpaid principal of all loans with payments past due / the principal outstanding of all loans. Warns that rescheduling and writing off make it look smaller.",
  },
  "pmt-manual": {
    short: { vi: "Sổ tay PMT cho quỹ tiết kiệm", en: "PMT manual for savings cooperatives" },
    title: "PMT System User Manual: Key Performance Indicators",
    address:
      "https://kimulisiraje.gitbooks.io/pmt-system-user-manual/content/input-forms-and-reports-fields/key-performance-indicators-for-saccos.html",
    note: "Portfolio yield: income on loans / average gross portfolio, on an annualised basis; portfolio at risk > 30 days / gross portfolio. How it annualises was not read.",
  },
  "disclosure-glossary": {
    short: { vi: "OECD, thuật ngữ bảo mật thống kê", en: "OECD, disclosure control glossary" },
    title: "OECD Glossary of Statistical Terms: Threshold rule",
    where: "from the Glossary of Statistical Disclosure Control, UNECE/Eurostat, 2005",
    address: "https://stats.oecd.org/glossary/detail.asp?ID=7010",
    note: "A count is sensitive below some number: some agencies require at least five respondents in a cell, others three.",
  },
  "cell-suppression": {
    short: {
      vi: "Thuật ngữ thống kê: cell suppression",
      en: "Statistical terms: cell suppression",
    },
    title: "Cell suppression (definition of statistical methodologies)",
    address: "https://www.tariffnumber.com/info/abbreviations/12733",
    note: "Small counts are suppressed (primary), and more cells so that those cannot be worked out (complementary), with the least amount of suppressed information. Read in a copy of the definition.",
  },
  kit: {
    short: { vi: "lựa chọn của bộ công cụ", en: "a choice of this kit" },
    title: "ISHC Kit",
    note: "Decided here because the sources are silent; the reason stands beside the code.",
  },
} as const satisfies Record<string, Source>;

/** A key of {@link SOURCES}. */
export type SourceKey = keyof typeof SOURCES;

/** A source that a rule pack brings along, by a key that no source of the kit can have. */
export type OwnSourceKey = `x-${string}`;

/** What a rule cites: a source of the kit, or one of its pack's own. */
export type CitedSource = SourceKey | OwnSourceKey;
