import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { brokenStorage, memoryStorage } from "../testing/draft-storages.ts";
import { json, noSignal, receipt, serve, silence, stopServing } from "../testing/fake-server.ts";
import { all, clearPage, mount, one, settled, shownText, tap, text } from "../testing/harness.ts";
import { clearOutbox } from "../testing/outbox.ts";
import { markAs, markOf } from "../testing/roster-harness.ts";
import { sampleSheet } from "../testing/samples.ts";
import { IshcAttendanceForm } from "./define.ts";

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
  return mount(form);
}

async function fillAndSend(form: IshcAttendanceForm) {
  await tap(form, "Đánh dấu có mặt cả 5 người");
  await tap(form, "Gửi điểm danh");
}

function draftId(): string {
  return (kept.get("ishc-attendance:c1:2024-05") as { id: string }).id;
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
  expect(text(form, ".state")).toBe("Đã lưu trên máy này, chưa gửi.");
  expect(kept.size).toBe(1);
  await tap(form, "Đánh dấu có mặt 4 người còn lại");
  await tap(form, "Gửi điểm danh");
  expect(text(form, ".state")).toBe(
    `Đã nhận lúc ${localClock("2024-05-17T07:05:00.000Z")}, biên nhận 7F3K.`,
  );
  expect(kept.size).toBe(0);
  expect(received).toMatchObject([{ receipt: { receipt: "7F3K" }, submission: { revision: 1 } }]);
  expect(requests[0]?.headers.get("content-type")).toContain("application/json");
  expect(requests[0]?.headers.get("accept-language")).toBe("vi");
});

test("a change after the receipt becomes the next revision", async () => {
  const requests = serve(receipt);
  const form = await open();
  await fillAndSend(form);
  await markAs(form, "m1", "Vắng");
  await tap(form, "Gửi điểm danh");
  const [first, second] = await Promise.all(requests.map((request) => request.json()));
  expect(second).toMatchObject({ id: first.id, revision: 2 });
  expect(text(form, ".state")).toContain("Đã nhận bản sửa lúc");
});

test("without a signal the draft stays, and sending again sends the same", async () => {
  const requests = serve(noSignal, receipt);
  const form = await open();
  await fillAndSend(form);
  expect(text(form, ".state")).toBe(
    "Chưa gửi được, còn giữ trong máy này. Khi có sóng, xin bấm Gửi lại.",
  );
  expect(kept.size).toBe(1);
  await tap(form, "Gửi lại");
  const [first, second] = await Promise.all(requests.map((request) => request.json()));
  expect(second).toEqual(first);
  expect(text(form, ".state")).toContain("biên nhận 7F3K");
});

test("a change after a sending without an answer gets a revision of its own", async () => {
  const requests = serve(noSignal, receipt);
  const form = await open();
  await fillAndSend(form);
  await markAs(form, "m1", "Vắng");
  await tap(form, "Gửi điểm danh");
  await vi.waitFor(() => expect(text(form, ".state")).toContain("Đã nhận bản sửa"));
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
  expect(text(form, ".state")).toContain("Chưa gửi được");
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
  expect(form.shadowRoot?.activeElement?.id).toBe("problems");
  expect(text(form, "#problems")).toContain("Máy chủ nói khác.");
  await tap(form, "Đặng Thị Hường: không có tên trong danh sách");
  expect(
    form.shadowRoot?.activeElement?.closest("[data-member]")?.getAttribute("data-member"),
  ).toBe("m3");
  expect(refused).toMatchObject([{ reason: "refused" }]);
  expect(kept.size).toBe(1);
});

test("another record is never overwritten: the stored one is shown, undo brings back one's own", async () => {
  const stored = sampleSheet({
    marks: [{ memberId: "m1", status: "absent" }],
    recorded: { submissionId: "s-other", revision: 1 },
  });
  const requests = serve(
    json(sampleSheet()),
    json({ title: "Conflict" }, 409),
    json(stored),
    receipt,
  );
  const form = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet";
  });
  await fillAndSend(form);
  expect(text(form, "#conflict")).toContain("Buổi này đã có một bản điểm danh khác");
  expect(text(form, "#conflict")).toContain("đã được giữ lại bên cạnh, chưa thay bản trước.");
  expect(markOf(form, "m1")).toBe("Có mặt");
  expect(kept.size).toBe(1);
  await tap(form, "Xem bản đã lưu");
  expect(new URL(requests[2]?.url ?? "").search).toBe("?meeting=2024-05");
  expect(markOf(form, "m1")).toBe("Vắng");
  expect(text(form, "#conflict")).toContain("Đang hiện bản đã lưu.");
  await tap(form, "Hoàn tác");
  expect(markOf(form, "m1")).toBe("Có mặt");
  await tap(form, "Gửi điểm danh");
  expect(await requests[3]?.json()).toMatchObject({ id: "s-other", revision: 2 });
});

test("the record of another meeting is not shown in place of this one", async () => {
  const other = { ...sampleSheet().meeting, id: "2024-06" };
  serve(json(sampleSheet()), json({}, 409), json(sampleSheet({ meeting: other })));
  const form = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet?club=c1";
  });
  await fillAndSend(form);
  await tap(form, "Xem bản đã lưu");
  expect(text(form, "#conflict")).toContain("Chưa mở được bản đã lưu.");
  expect(markOf(form, "m1")).toBe("Có mặt");
  expect([...kept.keys()]).toEqual(["ishc-attendance:c1:2024-05"]);
});

test("a receipt leaves the draft of another window alone", async () => {
  let answer: () => void = () => {};
  serve(async (request) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return receipt(request);
  });
  const form = await open();
  await fillAndSend(form);
  const other = await open();
  await markAs(other, "m2", "Vắng");
  const draft = kept.get("ishc-attendance:c1:2024-05");
  answer();
  await vi.waitFor(() => expect(text(form, ".state")).toContain("biên nhận 7F3K"));
  expect(kept.get("ishc-attendance:c1:2024-05")).toEqual(draft);
});

test("a change while a sending is under way takes the next revision, in the draft as well", async () => {
  const form = await open();
  form.addEventListener(
    "ishc-submit",
    () => {
      expect([...kept.values()]).toMatchObject([{ revision: 1, isAttempted: true }]);
      setTimeout(() => one<HTMLInputElement>(form, '[data-member="m1"] [value="absent"]').click());
    },
    { once: true },
  );
  serve(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    throw new TypeError("No signal.");
  });
  await fillAndSend(form);
  await vi.waitFor(() => expect(text(form, ".state")).toContain("Chưa gửi được"));
  expect([...kept.values()]).toMatchObject([{ revision: 2 }]);
  form.remove();
  const again = await open((each) => {
    each.sheet = sampleSheet({ recorded: { submissionId: draftId(), revision: 1 } });
  });
  expect(all(again, "#conflict")).toEqual([]);
  expect(markOf(again, "m1")).toBe("Vắng");
});

test("a refusal leaves the revision as it was", async () => {
  const requests = serve(json({}, 422), receipt);
  const form = await open();
  await fillAndSend(form);
  await markAs(form, "m1", "Vắng");
  await tap(form, "Gửi điểm danh");
  expect(await requests[1]?.json()).toMatchObject({ revision: 1 });
});

test("sending again with nothing changed shows the same receipt, and sends nothing", async () => {
  const requests = serve(receipt);
  const form = await open();
  await fillAndSend(form);
  const before = text(form, ".state");
  await tap(form, "Gửi điểm danh");
  expect(text(form, ".state")).toBe(before);
  await markAs(form, "m1", "Vắng");
  await tap(form, "Hoàn tác");
  expect(text(form, ".state")).not.toBe(before);
  await tap(form, "Gửi điểm danh");
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
  expect(text(form, ".state")).toBe("Đã chuyển cho trang này xử lý.");
  expect(kept.size).toBe(1);
  form.settle({ state: "waiting" });
  await settled(form);
  expect(text(form, ".state")).toContain("Chưa gửi được");
});

test("a draft is there again after a reload, and holds no names", async () => {
  const first = await open();
  await markAs(first, "m3", "Có phép");
  expect(JSON.stringify([...kept])).not.toContain("Hường");
  first.remove();
  const second = await open();
  expect(markOf(second, "m3")).toBe("Có phép");
  expect(text(second, ".state")).toBe("Đã lưu trên máy này, chưa gửi.");
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
  expect(text(second, "#conflict")).toContain("vẫn còn, chưa gửi.");
});

test("works on where the device keeps nothing, and says so", async () => {
  serve(noSignal);
  const form = await open((each) => {
    each.storage = brokenStorage;
  });
  await markAs(form, "m1", "Vắng");
  expect(text(form, ".state")).toBe(
    "Máy này không giữ được bản nháp. Xin gửi trước khi rời trang.",
  );
  await tap(form, "Đánh dấu có mặt 4 người còn lại");
  await tap(form, "Gửi điểm danh");
  expect(text(form, ".state")).toBe(
    "Chưa gửi được. Xin đừng đóng trang này. Khi có sóng, xin bấm Gửi lại.",
  );
});

test("says that the list is being opened, that it failed, and tries again", async () => {
  let answer: (response: Response) => void = () => {};
  serve(() => new Promise<Response>((resolve) => (answer = resolve)), json(sampleSheet()));
  const form = await open((each) => {
    each.sheet = undefined;
    each.src = "/api/sheet";
  });
  expect(text(form)).toBe("Đang mở danh sách hội viên…");
  answer(new Response("{}", { status: 500 }));
  await settled(form);
  expect(text(form)).toContain("Chưa mở được danh sách hội viên.");
  await tap(form, "Thử lại");
  expect(shownText(one(form, "h2"))).toBe("CLB Thôn Minh Họa");
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
    await settled(form);
    expect(text(form)).toContain("Xin kiểm tra lại sóng điện thoại");
    await tap(form, "Thử lại");
    expect(text(form, "h2")).toBe("CLB Thôn Minh Họa");
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
  expect(text(form)).toContain("Chưa mở được danh sách hội viên.");
  expect(text(form)).toContain(expected);
});
