import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  contrast,
  overflow,
  smallTargets,
  smallTexts,
  violations,
} from "../testing/accessibility.ts";
import { json, noSignal, serve, stopServing } from "../testing/fake-server.ts";
import { all, clearPage, mount, one, settled, shownText, tap, text } from "../testing/harness.ts";
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

async function show(change: (card: IshcClubScorecard) => void = () => {}) {
  const card = new IshcClubScorecard();
  card.data = sampleScorecard(activeClub);
  change(card);
  return mount(card);
}

test("says which club, which period, counted when", async () => {
  const card = await show();
  expect(text(card, "header")).toBe(
    "Câu lạc bộ Liên thế hệ tự giúp nhau CLB Thôn Minh Họa Quý II năm 2024, số liệu đến ngày 30/06/2024",
  );
});

test("leads with four numbers, each with a sentence", async () => {
  const card = await show();
  expect(all(card, ".figure").map((each) => shownText(each).replace(/\s+/g, " "))).toEqual([
    "Tham gia sinh hoạt 85,5% 94 lượt hội viên có mặt trên 110 lượt hội viên có tên trong danh sách.",
    "Sinh hoạt hằng tháng 3/3 3 tháng có sinh hoạt trên 3 tháng phải sinh hoạt.",
    "Hội viên chính thức 55 người Không kể hội viên danh dự.",
    "Mảng hoạt động 2/8 2 mảng có hoạt động trên 8 mảng.",
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
  const numbers = all(card, ".number").map(shownText);
  expect(numbers).toEqual([
    "Chưa báo cáo",
    "Chưa báo cáo",
    "55\u00a0người".replace("\u00a0", " "),
    "Chưa báo cáo",
  ]);
  expect(text(card, ".area-state")).not.toContain("Chưa có hoạt động");
  expect(text(card)).toContain("Chưa có tháng nào có số liệu điểm danh.");
  expect(all(card, ".rate").length).toBe(all(card, ".shares .rate").length);
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

test("every number has a passport on demand", async () => {
  const card = await show();
  expect(text(card)).not.toContain("Mẫu số");
  await tap(card, "Tỷ lệ phụ nữ: 63,6%");
  expect(text(card, "details[open]")).toContain(
    "Công thức phụ nữ ÷ hội viên Tử số 35 phụ nữ Mẫu số 55 hội viên Chưa rõ 0",
  );
});

test("opens, fails, tries again, and keeps old numbers when new ones do not come", async () => {
  serve(json({ kind: "something-else" }), json(sampleScorecard(activeClub)), noSignal);
  const card = await show((each) => {
    each.data = undefined;
    each.src = "/api/scorecard";
  });
  expect(text(card)).toContain("Chưa mở được phiếu của câu lạc bộ.");
  await tap(card, "Thử lại");
  expect(text(card, "h2")).toBe("CLB Thôn Minh Họa");
  await card.reload();
  await settled(card);
  expect(text(card)).toContain("Chưa lấy được số liệu mới.");
  expect(text(card, "h2")).toBe("CLB Thôn Minh Họa");
});

test.each(["club", "period", "measurements", "indicators", "findings", "areas"])(
  "a scorecard without its %s is none",
  async (field) => {
    serve(json({ ...sampleScorecard(activeClub), [field]: undefined }));
    const card = await show((each) => {
      each.data = undefined;
      each.src = "/api/scorecard";
    });
    expect(text(card)).toContain("Máy chủ trả lời không đúng.");
  },
);

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
  expect(text(card, "h2")).toBe("CLB Thôn Minh Họa");
});

test("speaks English on an English page", async () => {
  document.documentElement.lang = "en";
  const card = await show();
  expect(text(card)).toContain("second quarter of 2024".replace("s", "S"));
  expect(text(card)).not.toMatch(/hội viên|mảng/);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing, and text stands out at 7:1, in %s",
  async (theme) => {
    const card = await show((each) => {
      each.theme = theme;
    });
    for (const summary of all(card, "summary")) summary.click();
    await settled(card);
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
  for (const summary of all(card, "summary")) summary.click();
  await settled(card);
  expect(overflow(card)).toBe(0);
  expect(smallTargets(card)).toEqual([]);
  expect(smallTexts(card)).toEqual([]);
});
