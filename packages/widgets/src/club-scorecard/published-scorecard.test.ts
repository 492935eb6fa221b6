import {
  clubFacts,
  publishFacts,
  publishMeasurement,
  type Register,
  type Scorecard,
  scorecard,
} from "@ishc/core";
import { buildMembers, buildRegister } from "@ishc/core/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { overflow, violations } from "../testing/accessibility.ts";
import { json, serve, stopServing } from "../testing/fake-server.ts";
import {
  all,
  clearPage,
  eventually,
  mount,
  one,
  settled,
  shownText,
  text,
} from "../testing/harness.ts";
import { activeClub, sampleScorecard } from "../testing/samples.ts";
import type { ShownScorecard } from "./card-view.ts";
import { IshcClubScorecard } from "./define.ts";

beforeEach(async () => {
  clearPage();
  await page.viewport(360, 740);
});

afterEach(() => {
  stopServing();
  clearPage();
});

const { period } = sampleScorecard();

/** A card as a server gives it to anybody: numbers kept back, and what rests on them left out. */
function publicCard(register: Register): ShownScorecard {
  const { sustainability: _, ...card } = scorecard(register, { period });
  const [unit] = publishFacts([{ code: "club", facts: clubFacts(register, period) }]);
  const told = (each: Scorecard["measurements"][number]) =>
    publishMeasurement(each, unit ?? { counts: {} });
  const measurements = card.measurements.map(told);
  const hidden = new Set<string>(
    measurements.flatMap((each) => (each.status === "suppressed" ? [each.indicator] : [])),
  );
  const published: ShownScorecard = {
    ...card,
    measurements,
    findings: card.findings.filter(
      ({ rule }) => "indicator" in rule.measures && !hidden.has(rule.measures.indicator),
    ),
    trend: card.trend.map((point) => ({ ...point, attendance: told(point.attendance) })),
  };
  // As it comes over the line.
  return JSON.parse(JSON.stringify(published));
}

const large = () => publicCard(buildRegister(activeClub));
const small = () => publicCard(buildRegister({ members: buildMembers(3), board: [] }));

async function show(data: ShownScorecard) {
  const card = new IshcClubScorecard();
  card.data = data;
  await mount(card);
  await eventually(() => one(card, "[part='trend']"));
  for (const summary of all(card, "summary")) summary.click();
  await settled(card);
  return card;
}

test("of a club with few people: words in place of every number of people, and why", async () => {
  const card = await show(small());
  const figures = all(card, ".figure").map((each) => shownText(each).replace(/\s+/g, " "));
  const because = "Không công bố, vì quá ít người";
  expect(figures).toContain(`Hội viên chính thức ${because}`);
  expect(figures).toContain(`Tỷ lệ phụ nữ ${because}`);
  expect(figures.find((each) => each.startsWith("Mảng hoạt động"))).not.toContain("Không công bố");
  // Nothing that is kept back stands there as nought, blank or a slip of the program.
  expect(text(card)).not.toMatch(/undefined|null|NaN|\b3 hội viên/);
  for (const number of all(card, ".figure .number")) expect(shownText(number)).not.toBe("");
});

test("of a large club: told numbers stay, and of what is not looked after it says why", async () => {
  const data = large();
  const card = await show(data);
  expect(all(card, ".figure").map((each) => shownText(each).replace(/\s+/g, " "))).toContain(
    "Hội viên chính thức 55 Không kể hội viên danh dự.",
  );
  const kept = data.measurements.filter(({ status }) => status === "suppressed");
  expect(kept.length).toBeGreaterThan(0);
  const quiet = all(card, ".quiet").map(shownText);
  for (const { indicator } of kept) {
    const { vi } = data.indicators[indicator].name;
    const line = quiet.find((each) => each.includes(vi));
    expect(line, vi).toContain("Không công bố, vì ");
  }
  expect(all(card, ".passport")).toHaveLength(
    data.measurements.filter(({ status }) => status === "measured").length,
  );
});

test("a group of which all is kept back does not say that nothing was reported", async () => {
  const data = small();
  const card = await show(data);
  const groups = all(card, "[part='group'] h4").map((each) => shownText(each).replace(/\s+/g, " "));
  expect(groups).toContain("Thành phần hội viên Không công bố");
  expect(groups.join()).not.toContain("Thành phần hội viên Chưa có số liệu");
});

test("where the score is kept back, a sentence says so, and no band is named", async () => {
  const data = large();
  expect(data.sustainability).toBeUndefined();
  const card = await show(data);
  expect(text(card)).toContain("Không công bố, vì mức này tính từ những con số phải giữ kín.");
  expect(all(card, ".band, [part='dimension']")).toEqual([]);
});

test("findings that are left out are told of", async () => {
  expect(text(await show(large()))).toContain("Chưa kể những yêu cầu có con số phải giữ kín.");
  const whole = new IshcClubScorecard();
  whole.data = sampleScorecard();
  await mount(whole);
  await eventually(() => one(whole, "[part='trend']"));
  expect(text(whole)).not.toContain("giữ kín");
});

test("attendance that is kept back is not told as missing", async () => {
  const register = buildRegister({ members: buildMembers(3), board: [] });
  const card = await show(
    publicCard({
      ...register,
      meetings: [
        {
          id: "t5",
          date: "2024-05-13",
          kind: "general",
          status: "held",
          attendance: [{ memberId: "m1", status: "present" }],
        },
      ],
    }),
  );
  expect(text(card)).not.toContain("Chưa có tháng nào có số liệu điểm danh.");
  const cells = all(card, "tbody td").map(shownText);
  expect(new Set(cells)).toEqual(new Set(["Không công bố, vì quá ít người"]));
  expect(all(card, "table .rate")).toEqual([]);
});

test("comes from an address like any other, in English as well, and fits a phone", async () => {
  serve(json(small()));
  const card = new IshcClubScorecard();
  card.src = "/api/clubs/club-01/scorecard";
  await mount(card);
  await expect.poll(() => all(card, ".figure").length).toBeGreaterThan(0);
  expect(overflow(card)).toBe(0);
  expect(await violations(card)).toEqual([]);
  card.locale = "en";
  await settled(card);
  await expect.poll(() => text(card, ".figure")).toContain("Not published: too few people");
  expect(one(card, "[part='title']").textContent).toContain("CLB");
});
