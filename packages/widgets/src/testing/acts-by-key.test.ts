import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { buttonsOf, isButton, type KnownButton } from "./buttons.ts";
import { memoryStorage } from "./draft-storages.ts";
import { json, receipt, serve, stopServing } from "./fake-server.ts";
import {
  beginAnew,
  filled,
  formStates,
  inConflict,
  nextStates,
  open,
  unfolded,
  withoutStorage,
  writeMessage,
} from "./form-states.ts";
import { all, eventually, isShown, nameOf, one, text, until } from "./harness.ts";
import { press as pressKey } from "./keyboard.ts";
import { type AnyForm, type KnownForm, knownForms } from "./known-forms.ts";
import { printed } from "./printed.ts";
import { markOf } from "./roster-harness.ts";
import { sampleSheet } from "./samples.ts";

beforeEach(beginAnew);
afterEach(beginAnew);

/** What was pressed so far, by the forms it stands in. */
const pressed = new Map<string, Set<KnownButton>>();

/** Presses a key on a control, and keeps which of the buttons it is. */
async function press(form: AnyForm, control: HTMLElement, key?: string): Promise<void> {
  const name = form.localName.replace("ishc-", "");
  const known = knownForms.find((each) => each.name === name);
  const buttons = (known ? buttonsOf(known) : []).filter((each) => isButton(control, each));
  await pressKey(form, control, key);
  pressed.set(name, new Set([...(pressed.get(name) ?? []), ...buttons]));
}

/** The button or link with a text. */
function button(form: AnyForm, label: string): HTMLElement {
  const found = all(form, "button, a, summary").find(
    (each) => isShown(each) && nameOf(each).includes(label),
  );
  if (!found) throw new Error(`No button says “${label}”.`);
  return found;
}

/** A form in one of the states that are known by name. */
async function inState(known: KnownForm, name: string): Promise<AnyForm> {
  const state = [...formStates, ...nextStates].find((each) => each.name.startsWith(name));
  if (!state) throw new Error(`There is no state “${name}”.`);
  return state.reach(known);
}

/** What was typed into every form that takes texts, and is in no sheet. */
const mine = /của tôi/;

/** Boxes that are ticked on paper. */
const ticks = (paper: Document) =>
  [...paper.querySelectorAll(".box")].filter(({ textContent }) => textContent?.trim()).length;

/** What a person saves, in place of a dialog. */
async function savedFiles(save: () => Promise<void>): Promise<unknown[]> {
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "blob:x";
  });
  const links = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  await save();
  expect(links).toHaveBeenCalledTimes(blobs.length);
  return Promise.all(blobs.map(async (blob) => JSON.parse(await blob.text())));
}

const keys = ["Enter", "Space"] as const;
const focused = (form: AnyForm) => form.shadowRoot?.activeElement;
const [attendance, ...entryForms] = knownForms as readonly [KnownForm, ...KnownForm[]];
const supervision = knownForms.filter(({ name }) => name === "supervision-form");

describe.each(knownForms)("$name, by key alone", (known) => {
  test.each(keys)("is sent by %s", async (key) => {
    serve(receipt);
    const form = await filled(known);
    await press(form, one(form, ".save"), key);
    await until(() => text(form, ".state").includes("mã 7F3K"), form);
  });

  test("takes back what was done last", async () => {
    const form = await unfolded(known);
    const last = text(form, ".undo .what");
    await press(form, one(form, ".undo"));
    expect(text(form, ".heard")).toBe(`Đã hoàn tác: ${last}.`);
  });

  test("goes from a problem to its field", async () => {
    const form = await inState(known, "sent with something wrong");
    await press(form, one(form, "#problems a"));
    expect(focused(form)?.getAttribute("aria-invalid")).toBe("true");
  });

  test("is printed blank, and as it is filled in", async () => {
    const form = await filled(known);
    const blank = await printed(() => press(form, button(form, "In phiếu trống")));
    expect(blank.body.textContent).toContain("CLB Thôn Minh Họa");
    expect(ticks(blank)).toBe(0);
    expect(blank.body.textContent).not.toMatch(mine);
    const paper = await printed(() => press(form, button(form, "In phiếu đã")));
    expect(ticks(paper)).toBeGreaterThan(0);
    if (known !== attendance) expect(paper.body.textContent).toMatch(mine);
  });

  test("is saved as a file", async () => {
    const form = await filled(known);
    expect(await savedFiles(() => press(form, button(form, "Lưu thành tệp")))).toMatchObject([
      { kind: "ishc-outbox", submissions: [{ clubId: "c1" }] },
    ]);
  });

  test("leaves by paper, file and message where the device keeps nothing", async () => {
    const form = await withoutStorage(known);
    await known.complete(form);
    const paper = await printed(() => press(form, button(form, "In phiếu đã")));
    expect(ticks(paper)).toBeGreaterThan(0);
    const [file] = await savedFiles(() => press(form, button(form, "Lưu thành tệp")));
    expect(file).toMatchObject({ submissions: [{ clubId: "c1" }] });
    const message = await writeMessage(form);
    expect(message.value).toContain("CLB Thôn Minh Họa");
    if (known !== attendance) expect(message.value).toMatch(mine);
  });

  test("is sent as a message, from ways that were folded", async () => {
    const share = vi.fn(async (_data: ShareData) => {});
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, "share"));
    const form = await open(known);
    await press(form, one(form, ".ways summary"), "Space");
    await press(form, button(form, "Gửi bằng tin nhắn"));
    expect(share.mock.calls[0]?.[0].text).toContain("CLB Thôn Minh Họa");
  });

  test("sends what was entered here in place of the stored record", async () => {
    const form = await inConflict(known);
    await press(form, button(form, "Gửi bản ở máy này để thay"));
    await until(() => text(form, ".state").includes("mã 7F3K"), form);
  });

  test("keeps the stored record", async () => {
    const form = await inConflict(known);
    await press(form, button(form, "Giữ bản đã lưu"));
    expect(text(form, "#conflict")).toContain("Đã giữ bản đã lưu.");
  });

  test("asks for the stored record again", async () => {
    const form = await inState(known, "in conflict, and the other record cannot be had");
    const requests = serve(json({}, 500));
    await press(form, button(form, "Thử lại"));
    expect(requests).toHaveLength(1);
  });

  test("is taken over from another tab", async () => {
    const form = await inState(known, "filled in by another tab");
    await press(form, button(form, "Điền tiếp ở đây"));
    await eventually(() => expect(all(form, "[role=alert]")).toEqual([]));
  });

  test("asks for its sheet again", async () => {
    const form = await inState(known, "without its sheet");
    serve(json(known.sheet));
    await press(form, one(form, "button"));
    await eventually(() => one(form, ".save"));
  });

  test("opens another on the device, or says that it could not", async () => {
    const form = await inState(known, "while other forms on the device");
    stopServing();
    const requests = serve(json({}, 500));
    await press(form, button(form, "Mở phiếu ấy"));
    await until(() => text(form, ".notices").includes("Chưa mở được phiếu ấy"), form);
    expect(requests.map(({ url }) => url).join()).toMatch(/(meeting|subject)=2024-04-17/);
  });

  test("throws away another that was begun, and no further one", async () => {
    const form = await inState(known, "while other forms on the device");
    await press(form, one(form, "[part=others] [part=discard] summary"), "Space");
    await press(form, one(form, "[part=others] [part=discard] button"));
    await until(() => !text(form, "[part=others]").includes("đang ghi dở"), form);
    expect(text(form, "[part=others]")).toContain("cần bà con xem lại");
    expect(focused(form)?.localName).toBe("h2");
  });

  test("throws away what was begun here", async () => {
    const kept = new Map<string, unknown>();
    const form = await open(known, { storage: memoryStorage(kept) });
    expect(all(form, "[part=discard]")).toEqual([]);
    await known.unfold(form);
    expect(kept.size).toBe(1);
    await press(form, one(form, ".ways ~ [part=discard] summary"));
    await press(form, one(form, ".ways ~ [part=discard] button"), "Space");
    await until(() => text(form, ".state") === "", form);
    expect([...kept]).toEqual([]);
    expect(all(form, "input:checked, .undo .what")).toEqual([]);
    expect(all(form, "[part=discard]")).toEqual([]);
    expect(focused(form)?.localName).toBe("h2");
  });

  test("sends at once what waits of other forms", async () => {
    const form = await inState(known, "while other forms on the device");
    stopServing();
    serve(receipt);
    await press(form, button(form, "Gửi lại ngay"));
    await until(() => !text(form, "[part=others]").includes("chờ sóng"), form);
  });

  test("sends at once what waits for a signal", async () => {
    const form = await inState(known, "waiting for a signal");
    stopServing();
    serve(receipt);
    await press(form, button(form, known === attendance ? "Gửi lại" : "Gửi"));
    await until(() => text(form, ".state").includes("mã 7F3K"), form);
  });
});

describe.each(entryForms)("$name, by key alone", (known) => {
  test("goes on to the next one", async () => {
    const form = await inState(known, "received");
    await press(form, one(form, ".next"));
    await eventually(() => expect(focused(form)?.id).toBe("title"));
    expect(text(form, ".state")).toBe("");
  });

  test("sends from the next one what waits for a signal", async () => {
    const form = await inState(known, "the next one, while the one before waits");
    stopServing();
    const requests = serve(receipt);
    await press(form, one(form, "[part=drain]"));
    await until(() => !text(form, ".notices").includes("Còn 1 phiếu"), form);
    expect(requests).toHaveLength(1);
    expect(all(form, "[part=drain]")).toEqual([]);
  });

  test("goes on from a correction with what was begun anew", async () => {
    const form = await inState(known, "a correction, while something new is begun");
    expect(text(form, ".masthead .notice")).not.toBe("");
    await press(form, button(form, "Ghi tiếp phiếu mới ấy"));
    await until(() => all(form, ".masthead .notice").length === 0, form);
    expect(text(form, ".notices")).not.toContain("phiếu mới");
    expect(text(form, ".state")).toBe("Đã lưu trên máy này, chưa gửi.");
  });

  test("is dated today", async () => {
    const form = await unfolded(known);
    const today = button(form, "Hôm nay");
    await press(form, today, "Space");
    const parts = [...(today.closest(".date-parts")?.querySelectorAll("input") ?? [])];
    expect(parts.map(({ value }) => value)).toEqual(["17", "5", "2024"]);
  });

  test("opens again what was not taken", async () => {
    const form = await inState(known, "the next one, while the one before needs a person");
    await press(form, one(form, "[part=stuck] button"));
    await eventually(() => one(form, "#problems"));
  });
});

describe.each(supervision)("$name, by key alone", (known) => {
  test("gets a row, and loses it", async () => {
    const form = await open(known);
    await press(form, one(form, "#add"));
    await until(() => all(form, ".row").length === 1, form);
    expect(focused(form)?.closest(".row")).not.toBeNull();
    await press(form, one(form, ".remove"), "Space");
    await until(() => all(form, ".row").length === 0, form);
    expect(focused(form)?.id).toBe("add");
  });
});

describe("the attendance of a meeting, by key alone", () => {
  test.each(keys)("marks all who are left as present, by %s", async (key) => {
    const form = await open(attendance, { storage: memoryStorage() });
    await press(form, one(form, ".mark-rest"), key);
    expect(all(form, ".person").every((each) => each.querySelector("input:checked"))).toBe(true);
    expect(focused(form)?.id).toBe("rest-done");
  });

  test("goes back to the meeting of the page", async () => {
    const form = await inState(attendance, "while other forms on the device");
    stopServing();
    const other = {
      ...sampleSheet(),
      meeting: { ...sampleSheet().meeting, id: "2024-04-17", date: "2024-04-17" },
    };
    serve(json(other));
    await press(form, button(form, "Mở phiếu ấy"));
    await until(() => text(form, ".day").includes("ngày 17 tháng 4"), form);
    // What the server said against it has the focus in the end.
    await eventually(() => expect(focused(form)?.id).toBe("problems"));
    await press(form, button(form, "Về buổi của trang này"));
    await until(() => text(form, ".day").includes("ngày 17 tháng 5"), form);
  });

  test("counts guests up and down", async () => {
    const form = await open(attendance);
    const [fewer, more] = all(form, ".stepper button") as [HTMLElement, HTMLElement];
    const guests = () => one<HTMLInputElement>(form, "#guests").value;
    await press(form, more);
    await press(form, more, "Space");
    expect(guests()).toBe("2");
    await press(form, fewer);
    expect(guests()).toBe("1");
  });

  test("opens the areas, and ticks one", async () => {
    const form = await open(attendance);
    await press(form, one(form, ".areas summary"));
    const area = one<HTMLInputElement>(form, 'input[value="culture"]');
    await press(form, area, "Space");
    expect(area.checked).toBe(true);
  });

  test("empties the search, and takes a mark back", async () => {
    const form = await unfolded(attendance);
    await press(form, one(form, ".find .icon"));
    expect(one<HTMLInputElement>(form, "#find").value).toBe("");
    await press(form, one(form, ".clear"));
    expect(markOf(form as never, "m1")).toBeUndefined();
  });

  test("asks about those not marked, leads to the first, and is sent all the same", async () => {
    serve(receipt);
    const form = await inState(attendance, "sent with something blank");
    await press(form, one(form, "#question a"));
    expect(focused(form)?.closest("[data-member]")).not.toBeNull();
    await press(form, one(form, "#question button"));
    await until(() => text(form, ".state").includes("mã 7F3K"), form);
  });
});

// Last: it asks what the tests above have pressed.
test.each(knownForms)("$name has no button that was not pressed by key", (known) => {
  const missed = buttonsOf(known).filter((each) => !pressed.get(known.name)?.has(each));
  expect(missed).toEqual([]);
});
