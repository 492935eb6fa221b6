import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleActivitySheet, sampleMemberSheet, sampleSupervisionSheet } from "./form-samples.ts";
import { beginAnew, open, unfolded } from "./form-states.ts";
import { all, one, settled, tap } from "./harness.ts";
import { type AnyForm, type KnownForm, knownForms } from "./known-forms.ts";
import { printed } from "./printed.ts";

// Whoever copies from paper to the screen goes from line to line: nothing may stand in another place.

beforeEach(beginAnew);
afterEach(beginAnew);

const [, member, activity, supervision] = knownForms as readonly [
  KnownForm,
  KnownForm,
  KnownForm,
  KnownForm,
];

/** What an element says itself: neither a hint in it, nor the colon of paper. */
function ownText({ childNodes }: Element): string {
  const texts = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const text = texts.map(({ nodeValue }) => nodeValue).join("");
  return text.replace(/\s+/g, " ").trim().replace(/:$/, "");
}

const isSomething = (text: string) => text !== "";

/** Headings, questions, answers to choose and what was written, from the top of the screen down. */
function onScreen(form: AnyForm, place = ".fields"): string[] {
  const asked = ":is(h3, legend, label[for], .pick-label)";
  const written = ":is(.field > input, .field > textarea, .date-parts)";
  return all(form, `${place} :is(${asked}, ${written})`)
    .map((each) => (each.matches(asked) ? ownText(each) : writtenIn(each)))
    .filter(isSomething);
}

/** What was typed; of a date, the way people write it. */
function writtenIn(place: HTMLElement): string {
  if (!place.matches(".date-parts")) return (place as HTMLInputElement).value;
  const parts = [...place.querySelectorAll("input")].map(({ value }) => value.replace(/^0/, ""));
  return parts.filter(isSomething).join("/");
}

const headsOf = (table: ParentNode | null) =>
  [...(table?.querySelectorAll("thead th") ?? [])].map(ownText);

/** The same of a sheet of paper. A cell with nothing in it says what stands above its column. */
function onPaper(paper: Document): string[] {
  const parts = "h2, .label, .written, .choice > :last-child, tbody :is(th, td:not(.number))";
  return [...paper.querySelectorAll<HTMLTableCellElement>(parts)]
    .map((each) => ownText(each) || (headsOf(each.closest("table"))[each.cellIndex] ?? ""))
    .filter(isSomething);
}

/** A form with what its sheet says, and its ways out. */
async function opened(known: KnownForm, sheet: object): Promise<AnyForm> {
  const form = await open(known, { sheet });
  await tap(form, "In, lưu tệp hoặc gửi tin nhắn");
  return form;
}

const blank = (form: AnyForm) => printed(() => tap(form, "In phiếu trống"));
const filled = (form: AnyForm) => printed(() => tap(form, "In phiếu đã điền"));

/** What both have stands in one order; what the screen alone has is given back. */
function sameOrder(screen: readonly string[], paper: readonly string[]): string[] {
  const shared = screen.filter((text) => paper.includes(text));
  expect(paper.filter((text) => screen.includes(text))).toEqual(shared);
  return screen.filter((text) => !paper.includes(text));
}

const fullMember = sampleMemberSheet({
  people: [],
  member: {
    id: "m7",
    name: "Hoàng Thị Mẫu",
    sex: "female",
    birthDate: "1952-03-04",
    group: "Tổ 2",
    memberships: [{ kind: "official", from: "2024-05-06" }],
    circumstances: [{ kind: "near-poor", from: "2024-05-06" }],
    consents: [
      { purpose: "club-books", givenOn: "2024-05-06" },
      { purpose: "circumstances", givenOn: "2024-05-06" },
    ],
  },
});

test("a blank member sheet asks in the order of the screen", async () => {
  const form = await unfolded(member);
  const screen = onScreen(form).filter((text) => text !== "le thi anh");
  expect(sameOrder(screen, onPaper(await blank(form)))).toEqual([]);
});

test("a filled member sheet has everything in the order of the screen", async () => {
  const form = await opened(member, fullMember);
  const screen = onScreen(form);
  expect(screen).toContain("Hoàng Thị Mẫu");
  expect(sameOrder(screen, onPaper(await filled(form)))).toEqual([]);
});

/** What is asked once the kind of work is known. */
const DETAILS = '[id^="kind."] ~ *';

/** Every area and its kinds of work, as they come onto the screen one after another. */
async function worksOn(form: AnyForm): Promise<string[]> {
  const works: string[] = [];
  for (const area of all(form, "#area input")) {
    area.click();
    await settled(form);
    const shown = all(form, '#area :checked + span .pick-label, [id^="kind."] .pick-label');
    works.push(...shown.map(ownText));
  }
  return works;
}

test("a blank activity sheet asks in the order of the screen, whatever the work is", async () => {
  const form = await unfolded(activity);
  const ofCase = onScreen(form, DETAILS);
  const works = await worksOn(form);
  one(form, '[id^="kind."] input').click();
  await settled(form);
  const ofOther = onScreen(form, DETAILS);
  const [_, ...paper] = onPaper(await blank(form));
  expect(paper.slice(0, works.length)).toEqual(works);
  // Of which work alone something is asked stands before it.
  const details = paper.slice(works.length).map((text) => text.replace(/^.+: /, ""));
  expect(sameOrder(ofOther, details)).toEqual([]);
  expect(sameOrder(ofCase, details)).toEqual(["Ngày nhận giúp"]);
});

test("a filled activity sheet has everything in the order of the screen", async () => {
  const full = {
    id: "v7",
    area: "rights",
    kind: "entitlement-case",
    date: "2024-05-06",
    settledOn: "2024-05-16",
    peopleReached: 31,
    note: "Đã làm đơn",
    partner: "Trạm Y tế",
    spentVnd: 50_000,
    evidence: "Có biên bản",
  } as const;
  const form = await opened(activity, sampleActivitySheet({ activity: full }));
  const screen = onScreen(form);
  expect(screen).toContain("Có biên bản");
  const others = all(form, ".picks:not(#settled) input:not(:checked) + span .pick-label");
  expect(sameOrder(screen, onPaper(await filled(form)))).toEqual(others.map(ownText));
});

const items = [
  { item: "Sổ sách", outOf: 20, score: 7 },
  { item: "Quỹ", outOf: 40, score: 33 },
  { item: "Ban Chủ nhiệm", outOf: 10, score: 6 },
  { item: "Sinh hoạt đều", outOf: 30, score: 28 },
];

const earlier = [
  { id: "a3", what: "Bầu thủ quỹ", dueOn: "2024-04-30", closedOn: "2024-05-02" },
  { id: "a1", what: "Mở sổ vay", dueOn: "2024-02-28", closedOn: "2024-05-01" },
  { id: "a2", what: "Đo huyết áp", dueOn: "2024-03-31", closedOn: "2024-05-03" },
];

const visit = {
  id: "v7",
  date: "2024-05-17",
  mode: "remote" as const,
  officer: "Lê Văn Mẫu",
  items,
  note: "Ghi thêm",
  actions: [
    { id: "b2", what: "Họp mỗi tháng", dueOn: "2024-08-31" },
    { id: "b3", what: "Dán nội quy", dueOn: "2024-06-30" },
    { id: "b1", what: "Kiểm quỹ", dueOn: "2024-07-31" },
  ],
};

test("a blank visit asks in the order of the screen, by row and by column", async () => {
  const openActions = earlier.map(({ closedOn: _, ...action }) => action);
  const asked = items.map(({ item, outOf }) => ({ item, outOf }));
  const sheet = sampleSupervisionSheet({ items: asked, openActions });
  const form = await unfolded(supervision, { sheet });
  for (const done of all(form, 'input[value="done"]')) done.click();
  for (const _ of ["third", "fourth"]) await tap(form, "Thêm một việc");
  const numbers = ["Việc 1", "Việc 2", "Việc 3", "Việc 4"];
  expect(sameOrder(onScreen(form), onPaper(await blank(form)))).toEqual(numbers);
});

test("a filled visit has everything in the order of the screen, by row and by column", async () => {
  const form = await opened(supervision, sampleSupervisionSheet({ openActions: earlier, visit }));
  const paper = await filled(form);
  const heads = headsOf(paper);
  const lacking = sameOrder(onScreen(form), onPaper(paper));
  // What stands above a column is not said again in each of its rows.
  const numbers = ["Việc 1", "Việc 2", "Việc 3"];
  expect(lacking.filter((text) => !heads.includes(text))).toEqual(numbers);
});
