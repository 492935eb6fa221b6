import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { violations } from "../testing/accessibility.ts";
import { brokenStorage, memoryStorage } from "../testing/draft-storages.ts";
import {
  type Answer,
  json,
  noSignal,
  receipt,
  serve,
  silence,
  stopServing,
} from "../testing/fake-server.ts";
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
import { blockDatabase, clearOutbox, storedRecords } from "../testing/outbox.ts";
import { markAs, markOf, mountForm, stateIs } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";
import type { StoredDraft } from "./stored-draft.ts";

let kept: Map<string, unknown>;

beforeEach(async () => {
  clearPage();
  await clearOutbox();
  kept = new Map();
});

afterEach(() => {
  stopServing();
  clearPage();
});

async function open(change: (form: IshcAttendanceForm) => void = () => {}) {
  const form = new IshcAttendanceForm();
  form.storage = memoryStorage(kept);
  form.sheet = sampleSheet();
  form.action = "/api/attendance";
  change(form);
  return form.sheet ? mountForm(form) : mount(form);
}

async function fillAndSend(form: IshcAttendanceForm) {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
}

function draftId(): string {
  return (kept.get("ishc-attendance:c1:2024-05") as StoredDraft).identity.id;
}

/** The hour on this machine's clock, since a receipt is told in local time. */
function localClock(instant: string): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, "0")).join(":");
}

test("tells the receipt, and only then forgets the draft", async () => {
  const requests = serve(receipt);
  const form = await open();
  const received: unknown[] = [];
  form.addEventListener("ishc-received", (event) => received.push((event as CustomEvent).detail));
  await markAs(form, "m1", "Vắng");
  await stateIs(form, "Đã lưu trên máy này, chưa gửi.");
  expect(kept.size).toBe(1);
  await tap(form, "Đánh dấu có mặt 4 người còn lại");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, `Đã nhận lúc ${localClock("2024-05-17T07:05:00.000Z")}, mã 7F3K.`);
  expect(kept.size).toBe(0);
  expect(received).toMatchObject([{ receipt: { receipt: "7F3K" }, submission: { revision: 1 } }]);
  expect(requests[0]?.headers.get("content-type")).toContain("application/json");
  expect(requests[0]?.headers.get("accept-language")).toBe("vi");
});

test("a change after the receipt becomes the next revision", async () => {
  const requests = serve(receipt);
  const form = await open();
  await fillAndSend(form);
  await stateIs(form, "mã 7F3K");
  await markAs(form, "m1", "Vắng");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "Đã nhận bản sửa lúc");
  const [first, second] = await Promise.all(requests.map((request) => request.json()));
  expect(second).toMatchObject({ id: first.id, revision: 2 });
});

test("without a signal the draft stays, and sending again sends the same", async () => {
  const requests = serve(noSignal, receipt);
  const form = await open();
  await fillAndSend(form);
  await stateIs(form, "Đã lưu trên máy này, đang chờ sóng. Mở trang này khi có sóng thì tự gửi.");
  expect(kept.size).toBe(1);
  await tap(form, "Gửi lại");
  await stateIs(form, "mã 7F3K");
  const [first, second] = await Promise.all(requests.map((request) => request.json()));
  expect(second).toEqual(first);
  await stateIs(form, "mã 7F3K");
});

test("a change after a sending without an answer gets a revision of its own", async () => {
  const requests = serve(noSignal, receipt);
  const form = await open();
  await fillAndSend(form);
  await stateIs(form, "đang chờ sóng");
  await markAs(form, "m1", "Vắng");
  await tap(form, "Gửi điểm danh");
  await eventually(() => expect(text(form, ".state")).toContain("Đã nhận bản sửa"));
  const sent = await Promise.all(requests.map((request) => request.json()));
  expect(sent.map(({ revision }) => revision)).toEqual([1, 1, 2]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
});

test.each([
  ["a server in trouble", json({}, 503)],
  ["too many requests", json({}, 429)],
  ["a login page", () => new Response("<html></html>")],
  ["JSON that is no receipt", json({ ok: true })],
])("%s is no receipt: the draft stays", async (_name, answer) => {
  serve(answer);
  const form = await open();
  await fillAndSend(form);
  await stateIs(form, "đang chờ sóng");
  expect(kept.size).toBe(1);
});

test("reasons of a refusal lead to the person", async () => {
  serve(
    json(
      {
        type: "about:blank",
        title: "Unprocessable",
        status: 422,
        detail: "…",
        issues: [
          {
            code: "not-on-roll",
            path: ["marks", 2, "memberId"],
            expected: "2024-05-17",
            received: "m3",
            message: "…",
          },
          { code: "from-the-future", path: ["marks"], message: "Máy chủ nói khác." },
        ],
      },
      422,
    ),
  );
  const form = await open();
  const refused: unknown[] = [];
  form.addEventListener("ishc-refused", (event) => refused.push((event as CustomEvent).detail));
  await fillAndSend(form);
  await eventually(() => expect(form.shadowRoot?.activeElement?.id).toBe("problems"));
  expect(text(form, "#problems")).toContain("Máy chủ nói khác.");
  await tap(form, "Đặng Thị Hường: không có tên trong danh sách");
  expect(
    form.shadowRoot?.activeElement?.closest("[data-member]")?.getAttribute("data-member"),
  ).toBe("m3");
  expect(refused).toMatchObject([{ reason: "refused" }]);
  expect(kept.size).toBe(1);
});

const theirs = sampleSheet({
  marks: [
    { memberId: "m1", status: "absent" },
    { memberId: "m2", status: "present" },
  ],
  guests: 4,
  recorded: { submissionId: "s-other", revision: 3 },
});

/** Opens the form from an address, sends, and meets another record. */
async function openWithConflict(...answers: Answer[]) {
  const requests = serve(json(sampleSheet()), json({ title: "Conflict" }, 409), ...answers);
  const form = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet";
  });
  await eventually(() => one(form, ".ways"));
  await fillAndSend(form);
  await eventually(() => one(form, "#conflict"));
  return { form, requests };
}

test("of two records a person sees what differs, whom it is about, and how each is marked", async () => {
  const { form, requests } = await openWithConflict(json(theirs));
  await eventually(() => one(form, ".compare"));
  expect(new URL(requests[2]?.url ?? "").search).toBe("?meeting=2024-05");
  expect(all(form, ".compare li").map((each) => shownText(each).replace(/\s+/g, " "))).toEqual([
    "Lê Thị Ánh Bản đã lưu: Vắng Bản ở máy này: Có mặt",
    "Đặng Thị Hường Bản đã lưu: chưa điểm danh Bản ở máy này: Có mặt",
    "Phạm Thu Hương Bản đã lưu: chưa điểm danh Bản ở máy này: Có mặt",
    "Võ Quang Sơn Bản đã lưu: chưa điểm danh Bản ở máy này: Có mặt",
    "Số khách đến dự Bản đã lưu: 4 Bản ở máy này: không ghi",
  ]);
  expect(text(form, "#conflict")).toContain("đã được giữ lại bên cạnh, chưa thay bản trước.");
  expect(markOf(form, "m1")).toBe("Có mặt");
  expect(kept.size).toBe(1);
  await stateIs(form, "Cần bà con xem lại");
  expect(await storedRecords()).toMatchObject([{ state: "needs-you" }]);
});

test("a conflict is a group with a name, has the focus, and what is compared is announced", async () => {
  const { form } = await openWithConflict(json(theirs));
  await eventually(() => one(form, ".compare"));
  const group = one(form, "#conflict");
  expect(group.getAttribute("aria-label")).toContain("đã có một bản điểm danh khác");
  expect(form.shadowRoot?.activeElement).toBe(group);
  expect(one(form, ".compare").closest("[role=status]")?.getAttribute("translate")).toBe("no");
  expect(await violations(form)).toEqual([]);
  await commands.pressKeys("Tab Enter");
  await eventually(() => expect(text(form, "#conflict")).toContain("Đã giữ bản đã lưu."));
});

test("the stored record can stay: the other one leaves the queue, and undo brings it back", async () => {
  const { form, requests } = await openWithConflict(json(theirs), receipt);
  await eventually(() => one(form, ".compare"));
  await tap(form, "Giữ bản đã lưu");
  expect(markOf(form, "m1")).toBe("Vắng");
  expect(form.shadowRoot?.activeElement?.id).toBe("conflict");
  await eventually(async () => expect(await storedRecords()).toEqual([]));
  expect(kept.size).toBe(0);
  await tap(form, "Hoàn tác");
  expect(markOf(form, "m1")).toBe("Có mặt");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "mã 7F3K");
  expect(await requests[3]?.json()).toMatchObject({
    revision: 1,
    replaces: { submissionId: "s-other", revision: 3 },
  });
});

test("or what was entered here takes its place, by name", async () => {
  const { form, requests } = await openWithConflict(json(theirs), receipt);
  await eventually(() => one(form, ".compare"));
  const [{ id } = { id: "" }] = (await storedRecords()) as { id: string }[];
  await tap(form, "Gửi bản ở máy này để thay");
  await stateIs(form, "mã 7F3K");
  expect(await requests[3]?.json()).toMatchObject({
    id,
    revision: 2,
    replaces: { submissionId: "s-other", revision: 3 },
    marks: { length: 5 },
  });
  expect(all(form, "#conflict")).toEqual([]);
  expect(await storedRecords()).toEqual([]);
  expect(kept.size).toBe(0);
});

test("if somebody changed the record in the meantime, a person decides again", async () => {
  const newer = { ...theirs, recorded: { submissionId: "s-third", revision: 1 } };
  const { form, requests } = await openWithConflict(
    json(theirs),
    json({ title: "Conflict" }, 409),
    json(newer),
    receipt,
  );
  await eventually(() => one(form, ".compare"));
  await tap(form, "Gửi bản ở máy này để thay");
  await eventually(() => expect(requests).toHaveLength(5));
  await eventually(() => one(form, ".compare"));
  await tap(form, "Gửi bản ở máy này để thay");
  await stateIs(form, "mã 7F3K");
  expect(await requests[5]?.json()).toMatchObject({
    revision: 3,
    replaces: { submissionId: "s-third", revision: 1 },
  });
});

test("a conflict is still there after a reload", async () => {
  const { form } = await openWithConflict(json(theirs));
  await eventually(() => one(form, ".compare"));
  form.remove();
  serve(json(sampleSheet()), json(theirs));
  const again = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet";
  });
  await eventually(() => one(again, ".compare"));
  await stateIs(again, "Cần bà con xem lại");
});

test("the record of another meeting is not shown in place of this one", async () => {
  const other = { ...sampleSheet().meeting, id: "2024-06" };
  const { form } = await openWithConflict(json(sampleSheet({ meeting: other })), json(theirs));
  await eventually(() => expect(text(form, "#conflict")).toContain("Chưa mở được bản đã lưu"));
  expect(markOf(form, "m1")).toBe("Có mặt");
  expect([...kept.keys()]).toEqual(["ishc-attendance:c1:2024-05"]);
  await tap(form, "Thử lại");
  await eventually(() => one(form, ".compare"));
});

test("of what the register has no more a person is told whom to ask, and nothing is lost", async () => {
  const { form } = await openWithConflict(json({ title: "Not found" }, 404));
  await eventually(() => expect(text(form, "#conflict")).toContain("xin hỏi người giữ sổ"));
  expect(text(form, "#conflict")).toContain("có thể sổ không còn mục này");
  expect(markOf(form, "m1")).toBe("Có mặt");
  expect(await storedRecords()).toMatchObject([{ state: "needs-you" }]);
});

test("a receipt leaves a draft alone that somebody else has kept by then", async () => {
  let answer: () => void = () => {};
  serve(async (request) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return receipt(request);
  });
  const form = await open();
  await fillAndSend(form);
  await stateIs(form, "Đang gửi");
  const draft = { version: 1, id: "other", revision: 1, marks: [["m2", "absent"]], guests: "" };
  kept.set("ishc-attendance:c1:2024-05", draft);
  await eventually(() => {
    answer();
    expect(text(form, ".state")).toContain("mã 7F3K");
  });
  await settled(form);
  expect(kept.get("ishc-attendance:c1:2024-05")).toEqual(draft);
});

test("a change while a sending is under way takes the next revision, in the draft as well", async () => {
  const form = await open();
  form.addEventListener(
    "ishc-submit",
    () => {
      expect([...kept.values()]).toMatchObject([{ identity: { revision: 1 }, isAttempted: true }]);
      setTimeout(() => one<HTMLInputElement>(form, '[data-member="m1"] [value="absent"]').click());
    },
    { once: true },
  );
  serve(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    throw new TypeError("No signal.");
  });
  await fillAndSend(form);
  await eventually(async () =>
    expect(await storedRecords()).toMatchObject([{ revision: 1, state: "waiting", attempts: 1 }]),
  );
  await stateIs(form, "Đã lưu trên máy này, chưa gửi.");
  expect([...kept.values()]).toMatchObject([{ identity: { revision: 2 } }]);
  form.remove();
  const again = await open((each) => {
    each.sheet = sampleSheet({ recorded: { submissionId: draftId(), revision: 1 } });
  });
  expect(all(again, "#conflict")).toEqual([]);
  expect(markOf(again, "m1")).toBe("Vắng");
});

test("what is changed after a refusal is the next revision", async () => {
  const requests = serve(json({}, 422), receipt);
  const form = await open();
  await fillAndSend(form);
  await stateIs(form, "Cần bà con xem lại");
  await markAs(form, "m1", "Vắng");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "mã 7F3K");
  expect(await requests[1]?.json()).toMatchObject({ revision: 2 });
  expect(await storedRecords()).toEqual([]);
});

test("sending again with nothing changed shows the same receipt, and sends nothing", async () => {
  const requests = serve(receipt);
  const form = await open();
  await fillAndSend(form);
  await stateIs(form, "mã 7F3K");
  const before = text(form, ".state");
  await tap(form, "Đã gửi");
  expect(text(form, ".state")).toBe(before);
  await markAs(form, "m1", "Vắng");
  expect(text(form, ".state")).not.toBe(before);
  await tap(form, "Hoàn tác");
  await tap(form, "Đã gửi");
  expect(text(form, ".state")).toBe(before);
  expect(requests).toHaveLength(1);
  expect(kept.size).toBe(0);
});

test("a page may deliver itself, and settle", async () => {
  const requests = serve(receipt);
  const form = await open();
  form.addEventListener("ishc-submit", (event) => event.preventDefault());
  await fillAndSend(form);
  expect(requests).toEqual([]);
  await stateIs(form, "Đã chuyển cho trang này xử lý.");
  expect(kept.size).toBe(1);
  form.settle({ state: "waiting" });
  await settled(form);
  await stateIs(form, "đang chờ sóng");
});

test("a draft is there again after a reload, and holds no names", async () => {
  const first = await open();
  await markAs(first, "m3", "Có phép");
  expect(JSON.stringify([...kept])).not.toContain("Hường");
  first.remove();
  const second = await open();
  expect(markOf(second, "m3")).toBe("Có phép");
  await stateIs(second, "Đã lưu trên máy này, chưa gửi.");
});

test("a draft overtaken by another record asks, and keeps both", async () => {
  const first = await open();
  await markAs(first, "m3", "Có phép");
  first.remove();
  const second = await open((each) => {
    each.sheet = sampleSheet({
      marks: [{ memberId: "m3", status: "absent" }],
      recorded: { submissionId: "s-other", revision: 1 },
    });
  });
  expect(markOf(second, "m3")).toBe("Có phép");
  expect(text(second, "#conflict")).toContain("đã có một bản điểm danh khác");
  expect(text(second, "#conflict")).toContain("vẫn còn ở máy này, chưa gửi.");
  expect(text(second, ".compare")).toContain("Đặng Thị Hường");
});

test("works on where the device keeps nothing, and says so", async () => {
  serve(noSignal);
  const unblock = blockDatabase();
  onTestFinished(unblock);
  const form = await open((each) => {
    each.storage = brokenStorage;
  });
  expect(text(form, "[role=alert]")).toContain("Máy này không lưu giữ được gì.");
  expect(one<HTMLDetailsElement>(form, ".ways").open).toBe(true);
  await markAs(form, "m1", "Vắng");
  await stateIs(form, "Máy này không giữ được bản nháp. Xin gửi trước khi rời trang.");
  await tap(form, "Đánh dấu có mặt 4 người còn lại");
  await tap(form, "Gửi điểm danh");
  await stateIs(form, "Chưa gửi được, đang chờ sóng. Xin đừng đóng trang này.");
});

/** The answer is read in steps of the engine's own; some take more of them than others. */
async function listIsOpen(form: IshcAttendanceForm): Promise<void> {
  await eventually(() => expect(text(form, "h2")).toBe("CLB Thôn Minh Họa"));
}

async function says(form: IshcAttendanceForm, words: string): Promise<void> {
  await eventually(() => expect(text(form)).toContain(words));
}

test("says that the list is being opened, that it failed, and tries again", async () => {
  let answer: (response: Response) => void = () => {};
  serve(() => new Promise<Response>((resolve) => (answer = resolve)), json(sampleSheet()));
  const form = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet";
  });
  expect(text(form)).toBe("Đang mở danh sách hội viên…");
  answer(new Response("{}", { status: 500 }));
  await says(form, "Chưa mở được danh sách hội viên.");
  await tap(form, "Thử lại");
  await listIsOpen(form);
});

test("a server that says nothing counts as failed after 30 seconds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    serve(silence, json(sampleSheet()));
    const form = new IshcAttendanceForm();
    form.storage = memoryStorage(kept);
    form.src = "/api/sheet";
    document.body.append(form);
    await form.updateComplete;
    vi.advanceTimersByTime(29_000);
    await form.updateComplete;
    expect(text(form)).toBe("Đang mở danh sách hội viên…");
    vi.advanceTimersByTime(1000);
    vi.useRealTimers();
    await says(form, "Xin kiểm tra lại sóng điện thoại");
    await tap(form, "Thử lại");
    await listIsOpen(form);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  ["no line", noSignal, "Xin kiểm tra lại sóng điện thoại"],
  ["nothing there", json({}, 404), "Máy chủ không có"],
  ["no login", json({}, 401), "Cần đăng nhập"],
  ["no right", json({}, 403), "Cần đăng nhập"],
  ["a login page", () => new Response("<html></html>"), "Máy chủ trả lời không đúng"],
  [
    "nothing in it",
    json({ kind: "ishc-attendance-sheet", version: 1 }),
    "Máy chủ trả lời không đúng",
  ],
  ["no list of members", json({ ...sampleSheet(), members: {} }), "Máy chủ trả lời không đúng"],
])("says why there is no list: %s", async (_name, answer, expected) => {
  serve(answer);
  const form = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet";
  });
  await says(form, "Chưa mở được danh sách hội viên.");
  await says(form, expected);
});

test("marks made before a page was loaded anew without a signal stand in the list once it is here", async () => {
  const first = await open();
  await markAs(first, "m2", "Vắng");
  first.remove();
  serve(noSignal, json(sampleSheet()));
  const again = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet";
  });
  await says(again, "Chưa mở được danh sách hội viên.");
  await tap(again, "Thử lại");
  await listIsOpen(again);
  await eventually(() => expect(markOf(again, "m2")).toBe("Vắng"));
});
