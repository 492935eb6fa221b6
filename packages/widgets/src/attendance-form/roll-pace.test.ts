import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { memoryStorage } from "../testing/draft-storages.ts";
import { all, clearPage, eventually, one, settled, tap, text } from "../testing/harness.ts";
import { markAs, markOf, mountForm, summary } from "../testing/roster-harness.ts";
import { longSheet, sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";
import { rollGroups } from "./roll.ts";

let form: IshcAttendanceForm;

beforeEach(() => {
  clearPage();
  form = new IshcAttendanceForm();
  form.storage = memoryStorage();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  clearPage();
});

/** Keeps what the browser would do when it has nothing else to do, until it is told to. */
function holdIdle(): { run(): void } {
  const held: (() => void)[] = [];
  // Not in Safari, which the form serves with a timer instead.
  vi.stubGlobal("requestIdleCallback", (then: () => void) => held.push(then));
  return { run: () => held.splice(0).forEach((then) => void then()) };
}

async function open(people: number): Promise<void> {
  form.sheet = longSheet(people);
  await mountForm(form);
}

const ids = () => all(form, ".person").map((row) => row.dataset["member"]);

test.each([
  [16, 16],
  [17, 17],
  [35, 21],
])("of %i people %i are drawn at once: whole blocks", async (people, drawn) => {
  holdIdle();
  await open(people);
  expect(ids()).toHaveLength(drawn);
});

test.each([
  [1, [1]],
  [8, [8]],
  [9, [5, 4]],
  [14, [7, 7]],
  [17, [6, 6, 5]],
])("a group of %i stands in blocks of %o", (people, sizes) => {
  const members = longSheet(people).members.map((member) => ({ ...member, group: "Tổ 1" }));
  const [group] = rollGroups(members);
  expect(group?.blocks.map((block) => block.length)).toEqual(sizes);
  expect(group?.blocks.flat()).toEqual(members);
  expect(rollGroups(members)[0]).toBe(group);
});

test("the others follow when there is time, in the order of the groups", async () => {
  const idle = holdIdle();
  await open(130);
  const first = ids();
  for (let slice = 0; slice < 16; slice += 1) {
    idle.run();
    await settled(form);
  }
  expect(ids().slice(0, first.length)).toEqual(first);
  const group = (id: string | undefined) => (Number(id?.slice(1)) - 1) % 5;
  expect(ids().map(group)).toEqual([...ids().map(group)].sort((a, b) => a - b));
  expect(new Set(ids()).size).toBe(130);
});

test("on a page that is never idle they come all the same", async () => {
  const busy = (then: () => void, { timeout }: { timeout?: number } = {}) =>
    timeout === undefined ? 0 : setTimeout(then, timeout);
  vi.stubGlobal("requestIdleCallback", busy);
  await open(130);
  await eventually(() => expect(ids()).toHaveLength(130));
});

test("without idle callbacks a timer draws them", async () => {
  vi.stubGlobal("requestIdleCallback", undefined);
  await open(130);
  await eventually(() => expect(ids()).toHaveLength(130));
});

test("a long name has the room of the two lines that it takes on a phone", async () => {
  await page.viewport(360, 740);
  const name = "Công Huyền Tôn Nữ Minh Ngọc";
  const members = longSheet(7).members.map((member) => ({ ...member, group: "Tổ 1", name }));
  form.sheet = sampleSheet({ members });
  await mountForm(form);
  const block = one(form, ".block");
  const { paddingTop, fontSize } = getComputedStyle(block);
  const room = Number.parseFloat(block.style.getPropertyValue("--_room"));
  const content = block.getBoundingClientRect().height - Number.parseFloat(paddingTop);
  const height = content / Number.parseFloat(fontSize);
  // Less than half a line off for all seven together.
  expect(Math.abs(room - height)).toBeLessThan(0.7);
});

test("who is not drawn yet has room, is counted, and can be marked with the rest", async () => {
  const idle = holdIdle();
  await open(130);
  const empty = all(form, ".block").filter((block) => !block.querySelector(".person"));
  expect(empty.length).toBeGreaterThan(0);
  expect(Math.min(...empty.map((block) => block.offsetHeight))).toBeGreaterThan(500);
  await tap(form, "Đánh dấu có mặt cả 130 người");
  expect(summary(form)).toBe("Có mặt 130 trên 130 hội viên chính thức, 100%");
  for (let slice = 0; slice < 16; slice += 1) {
    idle.run();
    await settled(form);
  }
  expect(markOf(form, "m130")).toBe("Có mặt");
});

test("a question about those without a mark leads to one who was not drawn yet", async () => {
  holdIdle();
  await open(130);
  const drawn = ids();
  for (const id of drawn) one<HTMLInputElement>(form, `[data-member="${id}"] input`).click();
  await settled(form);
  await tap(form, "Gửi điểm danh");
  await tap(form, "Đến người đầu tiên chưa điểm danh");
  const { activeElement } = form.shadowRoot as ShadowRoot;
  const member = activeElement?.closest<HTMLElement>("[data-member]")?.dataset["member"];
  expect(drawn).not.toContain(member);
  expect(member).toBe("m2");
  await markAs(form, "m2", "Vắng");
  expect(ids()).toHaveLength(130);
});

test("a tap shows at once, is kept at once, and is counted after the next frame", async () => {
  await open(5);
  const write = vi.spyOn(form.storage, "write");
  one(form, '[data-member="m1"] .absent').click();
  expect(markOf(form, "m1")).toBe("Vắng");
  expect(write).toHaveBeenCalledOnce();
  await Promise.resolve();
  expect(summary(form)).toBe("Chưa điểm danh ai trong 5 người");
  await form.updateComplete;
  expect(summary(form)).toBe("Có mặt 0; chưa điểm danh 4");
});

test("where no frame comes, a tap is counted all the same", async () => {
  await open(5);
  vi.stubGlobal("requestAnimationFrame", () => 0);
  await markAs(form, "m1", "Vắng");
  expect(summary(form)).toBe("Có mặt 0; chưa điểm danh 4");
});

test("what is taken back before it was counted is taken back on the screen", async () => {
  await open(5);
  one(form, '[data-member="m1"] .absent').click();
  one(form, ".undo").click();
  await settled(form);
  expect(markOf(form, "m1")).toBeUndefined();
  expect(summary(form)).toBe("Chưa điểm danh ai trong 5 người");
  expect(text(form, ".undo")).toBe("Hoàn tác");
});

test("two taps before the next frame are both counted, the later one of a person alone", async () => {
  await open(5);
  one(form, '[data-member="m1"] .absent').click();
  one(form, '[data-member="m1"] .present').click();
  one(form, '[data-member="m2"] .present').click();
  await settled(form);
  expect([markOf(form, "m1"), markOf(form, "m2")]).toEqual(["Có mặt", "Có mặt"]);
  expect(summary(form)).toBe("Có mặt 2; chưa điểm danh 3");
});
