import type { Lift, ScorecardSustainability, ScoreRange } from "@ishc/core";
import { formatRatio, pointsText } from "@ishc/i18n";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commands, page } from "vitest/browser";
import {
  contrast,
  crowdedTargets,
  overflow,
  smallTargets,
  smallTexts,
  violations,
} from "../testing/accessibility.ts";
import { json, noSignal, serve, stopServing } from "../testing/fake-server.ts";
import {
  all,
  clearPage,
  eventually,
  mount,
  one,
  settled,
  shownText,
  tap,
  text,
} from "../testing/harness.ts";
import { activeClub, sampleScorecard } from "../testing/samples.ts";
import { IshcClubScorecard } from "./define.ts";

beforeEach(async () => {
  clearPage();
  await page.viewport(360, 740);
});

afterEach(() => {
  stopServing();
  clearPage();
});

/** Waits until it can be read: an answer is read in steps of the engine's own. */
async function says(card: IshcClubScorecard, words: string): Promise<void> {
  await eventually(() => expect(text(card)).toContain(words));
}

async function show(change: (card: IshcClubScorecard) => void = () => {}) {
  const card = new IshcClubScorecard();
  card.data = sampleScorecard(activeClub);
  change(card);
  await mount(card);
  // What stands below the areas is drawn by a file of its own.
  if (all(card, "h2").length > 0) await eventually(() => one(card, "[part='trend']"));
  return card;
}

/** As a reader would who opens every fold. */
async function openAll(card: IshcClubScorecard) {
  for (const summary of all(card, "summary")) summary.click();
  await settled(card);
}

const NO_LIFTS = { status: "lifts", from: null, to: null, lifts: [], unreported: [] } as const;

/** A way up: attendance raised to so many per cent. */
function raise(percent: number, add: number): Lift {
  const min = { numerator: percent, denominator: 100 };
  return {
    changes: [
      {
        dimension: "participation",
        indicator: "attendance-rate",
        kind: "raise",
        points: { from: 3, to: 4 },
        reach: { points: 4, min, source: "kit", authority: "our-choice" },
        numerator: 94,
        denominator: 110,
        needs: { add },
      },
    ],
    lowest: { ...min, value: percent / 100 },
  };
}

test("says which club, which period, counted when", async () => {
  const card = await show();
  expect(text(card, "header")).toBe(
    "Câu lạc bộ Liên thế hệ tự giúp nhau CLB Thôn Minh Họa Quý II năm 2024, số liệu đến ngày 30/06/2024",
  );
});

test("leads with the headline of the document, each number with a sentence", async () => {
  const card = await show();
  expect(all(card, ".figure").map((each) => shownText(each).replace(/\s+/g, " "))).toEqual([
    "Tham gia sinh hoạt 85,5% 94 lượt hội viên có mặt trên 110 lượt hội viên có tên trong danh sách.",
    "Sinh hoạt hằng tháng 3/3 3 tháng có sinh hoạt trên 3 tháng phải sinh hoạt.",
    "Hội viên chính thức 55 Không kể hội viên danh dự.",
    "Tỷ lệ người cao tuổi (từ 60 tuổi) 69,1% 38 người từ đủ 60 tuổi trên 55 hội viên.",
    "Tỷ lệ phụ nữ 63,6% 35 phụ nữ trên 55 hội viên.",
    "Mảng hoạt động 2/8 2 mảng có hoạt động trên 8 mảng.",
    "Tỷ lệ hội viên được vay vốn Chưa báo cáo",
  ]);
});

test("tells active areas from others in words and shape", async () => {
  const card = await show();
  expect(all(card, ".area")).toHaveLength(8);
  const health = all(card, ".area").find((each) => shownText(each).includes("Chăm sóc sức khỏe"));
  expect(health && shownText(health).replace(/\s+/g, " ")).toBe(
    "Chăm sóc sức khỏe Có hoạt động Tháng 4, 5; gần nhất ngày 20/05/2024",
  );
  expect(all(card, ".area.active .dot circle[fill='none']")).toEqual([]);
  expect(all(card, ".area:not(.active) .dot circle[fill='none']")).toHaveLength(6);
});

test("what was not reported is never shown as nought", async () => {
  const card = await show((each) => {
    each.data = sampleScorecard();
  });
  const numbers = all(card, ".figure .number").map(shownText);
  expect(numbers).toEqual([
    "Chưa báo cáo",
    "Chưa báo cáo",
    "55",
    "69,1%",
    "63,6%",
    "Chưa báo cáo",
    "Chưa báo cáo",
  ]);
  expect(text(card, ".area-state")).not.toContain("Chưa có hoạt động");
  expect(text(card)).toContain("Chưa có tháng nào có số liệu điểm danh.");
  expect(all(card, "table .rate")).toEqual([]);
});

test("the trend is a table with one sentence, a month without number says why", async () => {
  const card = await show();
  const rows = all(card, "tbody tr").map((each) => shownText(each).replace(/\s+/g, " "));
  expect(rows).toEqual(["4/2024 80% 44/55", "5/2024 90,9% 50/55", "6/2024 Chưa báo cáo"]);
  expect(text(card)).toContain(
    "Thấp nhất 80% (tháng 4/2024), cao nhất 90,9% (tháng 5/2024). Có 1 tháng không có số liệu.",
  );
  expect(one(card, "table").getAttribute("aria-labelledby")).toBe("trend");
});

test("findings say outcome, measure, mend and source; what needs doing comes first", async () => {
  const card = await show();
  const shown = () =>
    all(card, ".outcome")
      .map(shownText)
      .filter((each) => each !== "");
  expect(shown().indexOf("Chưa rõ")).toBeGreaterThan(shown().lastIndexOf("Chưa đạt"));
  const first = shownText(one(card, ".finding")).replace(/\s+/g, " ");
  expect(first).toContain("Câu lạc bộ có hoạt động ở đủ 8 mảng trong kỳ");
  expect(first).toContain("2 mảng có hoạt động. Cần thêm 6 mảng có hoạt động.");
  expect(first).toContain("Nguồn: Báo Hòa Bình");
});

test("what is met stands folded behind the rest, and opens", async () => {
  const card = await show();
  const shown = () =>
    all(card, ".outcome")
      .map(shownText)
      .filter((each) => each === "Đạt");
  expect(shown()).toEqual([]);
  const { findings } = sampleScorecard(activeClub);
  const met = findings.filter(({ outcome }) => outcome === "met");
  await tap(card, `Đạt: ${met.length}`);
  expect(shown()).toHaveLength(met.length);
});

test("every group is a folded heading that says how much it holds", async () => {
  const card = await show();
  const groups = all(card, "[part='group']");
  expect(groups.map((each) => shownText(each).replace(/\s+/g, " "))).toEqual([
    "Tham gia sinh hoạt 5 con số",
    "Thành phần hội viên 7 con số",
    "Mảng hoạt động 10 con số",
    "Tăng thu nhập Chưa có số liệu",
    "Sức khỏe và chăm sóc Chưa có số liệu",
    "Tự giúp nhau, quyền lợi, kiến thức, văn hóa Chưa có số liệu",
    "Nguồn lực Chưa có số liệu",
    "Quản lý câu lạc bộ 2 con số",
    "Hỗ trợ, liên kết Chưa có số liệu",
    "Nhân rộng mô hình 3 con số",
  ]);
  for (const each of groups) expect(each.querySelectorAll("summary > h4")).toHaveLength(1);
});

test("every measurement is in one group, as a number or in the one line of what has none", async () => {
  const card = await show();
  await openAll(card);
  const { measurements, indicators } = sampleScorecard(activeClub);
  const measured = measurements.filter(({ status }) => status === "measured");
  expect(all(card, ".passport")).toHaveLength(measured.length);
  const quiet = all(card, ".quiet").map(shownText);
  for (const { indicator, status } of measurements) {
    const { name } = indicators[indicator];
    const lines = quiet.filter((line) => line.includes(name.vi));
    if (status !== "measured") expect(lines, name.vi).toHaveLength(1);
  }
  for (const each of all(card, "[part='group']")) {
    expect(each.querySelectorAll(".quiet").length).toBeLessThanOrEqual(1);
  }
});

test("what has no number says why, once for each reason", async () => {
  const data = sampleScorecard(activeClub);
  const inGroup = data.measurements.filter(
    ({ indicator }) => data.indicators[indicator].group === "health-and-care",
  );
  const names = inGroup.map(({ indicator }) => data.indicators[indicator].name.vi);
  const [first] = inGroup;
  const card = await show((each) => {
    each.data = data;
  });
  await tap(card, "Sức khỏe và chăm sóc");
  expect(text(card, ".fold[open] .quiet")).toBe(`Chưa báo cáo: ${names.join("; ")}.`);
  card.data = {
    ...data,
    measurements: data.measurements.map((each) =>
      each === first && each.status === "not-measurable" ? { ...each, reason: "not-due" } : each,
    ),
  };
  await settled(card);
  expect(text(card, ".fold[open] .quiet")).toBe(
    `Chưa đến hạn: ${names[0]}. Chưa báo cáo: ${names.slice(1).join("; ")}.`,
  );
});

test("every number has a passport on demand", async () => {
  const card = await show();
  await tap(card, "Thành phần hội viên");
  expect(text(card)).not.toContain("Công thức");
  await tap(card, "Tỷ lệ phụ nữ: 63,6% 35 phụ nữ trên 55 hội viên");
  expect(text(card, ".passport[open] dl")).toMatch(/^Công thức phụ nữ ÷ hội viên Nguồn \S/);
});

test.each(["Enter", "Space"])(
  "folds open and close by %s, in the order they are read",
  async (key) => {
    const card = await show();
    const group = () => one<HTMLDetailsElement>(card, "[part='group']");
    group().querySelector("summary")?.focus();
    await commands.pressKeys(key);
    await settled(card);
    expect(group().open).toBe(true);
    await commands.pressKeys("Tab");
    const focused = card.shadowRoot?.activeElement;
    expect(focused?.parentElement?.className).toBe("passport");
    expect(group().contains(focused ?? null)).toBe(true);
    group().querySelector("summary")?.focus();
    await commands.pressKeys(key);
    await settled(card);
    expect(group().open).toBe(false);
  },
);

test("printing opens the folds, leaves passports as they are, and folds again", async () => {
  const card = await show();
  const open = () => all<HTMLDetailsElement>(card, "details").filter((each) => each.open);
  await tap(card, "Tham gia sinh hoạt");
  const before = open();
  dispatchEvent(new Event("beforeprint"));
  expect(open()).toEqual(all(card, ".fold"));
  dispatchEvent(new Event("afterprint"));
  expect(open()).toEqual(before);
  card.remove();
  dispatchEvent(new Event("beforeprint"));
  expect(open()).toEqual(before);
});

test("too little known names no band, says what to report first, and ranks nobody", async () => {
  const card = await show();
  expect(text(card, ".band")).toBe("Chưa đủ số liệu");
  const { score, known, lifting } = sampleScorecard(activeClub).sustainability;
  expect(score && known && known.value < 2 / 3).toBe(true);
  expect(text(card, ".band + .lead")).toBe(
    `Được ${pointsText(score as ScoreRange, "vi")}. Đã biết ${formatRatio(known?.value ?? 0, "vi")} những gì cần biết. Tính theo “Cách tự đánh giá của bộ công cụ”, không phải xếp hạng chính thức.`,
  );
  expect(text(card, ".ways")).toBe("Muốn xếp được mức, trước hết cần báo cáo:");
  expect(all(card, ".listed li")).toHaveLength(6);
  expect(text(card, ".listed li:last-child")).toBe(
    `và ${lifting.unreported.length - 5} chỉ số khác`,
  );
});

test("six conditions are told in words; what is not certain is striped beside what is", async () => {
  const card = await show();
  const rows = all(card, "[part='dimension']").map((each) => shownText(each).replace(/\s+/g, " "));
  expect(rows.map((row) => row.replace(/ (từ )?[\d,]+ .*/, ""))).toEqual([
    "Quản lý câu lạc bộ",
    "Tham gia sinh hoạt",
    "Tám mảng hoạt động",
    "Quỹ",
    "Chăm sóc và sức khỏe",
    "Hỗ trợ, liên kết",
  ]);
  expect(rows[3]).toBe("Quỹ từ 0 đến 100 trên 100 điểm");
  const [fund] = all(card, "[part='dimension']").slice(3);
  expect(fund?.querySelector("rect.fill")?.getAttribute("width")).toBe("0");
  const striped = fund?.querySelector<SVGPathElement>("path.fill")?.getBBox();
  expect(striped).toMatchObject({ x: 0, y: 0, height: 10 });
  expect(striped?.width).toBeGreaterThan(98);
  expect(striped?.width).toBeLessThanOrEqual(100);
});

test("what is certain has no stripes", async () => {
  const card = await show();
  const drawn = all(card, ".passport path.fill").map((each) => each.getAttribute("d"));
  expect(drawn.length).toBeGreaterThan(10);
  expect(new Set(drawn)).toEqual(new Set([""]));
});

test.each<[string, Partial<ScorecardSustainability>, string, string]>([
  [
    "one band",
    {
      placement: { status: "named", band: "steady" },
      lifting: { ...NO_LIFTS, status: "more-than-two", to: "lasting" },
    },
    "Ổn định",
    "Để lên mức “Bền vững”, phải cải thiện nhiều hơn hai chỉ số.",
  ],
  [
    "between bands",
    {
      placement: { status: "between", lowest: "building", highest: "lasting" },
      lifting: { ...NO_LIFTS, to: "steady", lifts: [raise(85, 7), raise(90, 9)] },
    },
    "Từ “Đang củng cố” đến “Bền vững”",
    "Để lên mức “Ổn định”, cần: tỷ lệ tham gia sinh hoạt ít nhất 85% (thêm 7 lượt hội viên có mặt) hoặc tỷ lệ tham gia sinh hoạt ít nhất 90% (thêm 9 lượt hội viên có mặt)",
  ],
  [
    "the highest band",
    {
      placement: { status: "named", band: "lasting" },
      lifting: { ...NO_LIFTS, status: "highest-band" },
    },
    "Bền vững",
    "Đang ở mức cao nhất.",
  ],
  [
    "nothing due",
    {
      score: null,
      known: null,
      placement: { status: "not-named", reason: "nothing-due" },
      lifting: { ...NO_LIFTS, status: "nothing-due" },
    },
    "Chưa đến hạn",
    "",
  ],
])("of %s, the band and what would lift the club", async (_, change, band, ways) => {
  const data = sampleScorecard(activeClub);
  const card = await show((each) => {
    each.data = { ...data, sustainability: { ...data.sustainability, ...change } };
  });
  expect(text(card, ".band")).toBe(band);
  expect(text(card, ".ways, .listed")).toBe(ways);
  expect(text(card)).toContain("không phải xếp hạng chính thức");
});

test("opens, fails, tries again, and keeps old numbers when new ones do not come", async () => {
  serve(json({ kind: "something-else" }), json(sampleScorecard(activeClub)), noSignal);
  const card = await show((each) => {
    each.data = undefined;
    each.src = "/api/scorecard";
  });
  await says(card, "Chưa mở được phiếu của câu lạc bộ.");
  await tap(card, "Thử lại");
  await eventually(() => expect(text(card, "h2")).toBe("CLB Thôn Minh Họa"));
  await card.reload();
  await says(card, "Chưa lấy được số liệu mới.");
  expect(text(card, "h2")).toBe("CLB Thôn Minh Họa");
});

test.each([
  "club",
  "period",
  "measurements",
  "indicators",
  "groups",
  "headline",
  "sustainability",
  "findings",
  "areas",
])("a scorecard without its %s is none", async (field) => {
  serve(json({ ...sampleScorecard(activeClub), [field]: undefined }));
  const card = await show((each) => {
    each.data = undefined;
    each.src = "/api/scorecard";
  });
  await says(card, "Máy chủ trả lời không đúng.");
});

test("without data and address says that there is nothing yet", async () => {
  const card = await show((each) => {
    each.data = undefined;
  });
  expect(text(card)).toBe("Chưa có số liệu nào của câu lạc bộ này.");
});

test("a request under way is dropped when the element goes, and taken up again", async () => {
  const requests = serve(() => new Promise(() => {}), json(sampleScorecard(activeClub)));
  const card = await show((each) => {
    each.data = undefined;
    each.src = "/api/scorecard";
  });
  card.remove();
  await mount(card);
  expect(requests).toHaveLength(2);
  await eventually(() => expect(text(card, "h2")).toBe("CLB Thôn Minh Họa"));
});

test("speaks English on an English page", async () => {
  document.documentElement.lang = "en";
  const card = await show();
  await expect.poll(() => text(card)).toContain("Second quarter of 2024");
  await openAll(card);
  expect(text(card)).not.toMatch(/hội viên|mảng|câu lạc bộ|chưa|điểm/i);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing, and text stands out at 7:1, in %s",
  async (theme) => {
    const card = await show((each) => {
      each.theme = theme;
    });
    await openAll(card);
    expect(await violations(card)).toEqual([]);
    const faint = all(card, "p, b, h2, h3, h4, th, td, dt, dd, summary span")
      .map((each) => ({ each, ratio: contrast(each) }))
      .filter(({ ratio }) => ratio < 7)
      .map(({ each, ratio }) => `${each.outerHTML.slice(0, 70)} ${ratio}`);
    expect(faint).toEqual([]);
  },
);

test.each([
  [320, "18px"],
  [320, "36px"],
  [1280, "18px"],
])("nothing sticks out at %i px with text of %s", async (width, size) => {
  await page.viewport(width, 740);
  const card = await show();
  card.style.setProperty("--ishc-text-size", size);
  await openAll(card);
  expect(overflow(card)).toBe(0);
  expect(smallTargets(card)).toEqual([]);
  expect(crowdedTargets(card)).toEqual([]);
  expect(smallTexts(card)).toEqual([]);
});
