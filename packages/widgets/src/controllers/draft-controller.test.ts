import { LitElement } from "lit";
import { beforeEach, expect, test, vi } from "vitest";
import { brokenStorage, memoryStorage } from "../testing/draft-storages.ts";
import { DraftController } from "./draft-controller.ts";

class Host extends LitElement {}
customElements.define("x-draft-host", Host);

let kept: Map<string, unknown>;
let drafts: DraftController;
let lock: { isElsewhere: boolean };
let drawn: ReturnType<typeof vi.fn>;

beforeEach(() => {
  const host = new Host();
  drawn = vi.fn();
  host.requestUpdate = drawn as typeof host.requestUpdate;
  kept = new Map();
  lock = { isElsewhere: false };
  drafts = new DraftController(host, lock);
  drafts.storage = memoryStorage(kept);
});

const always = () => true;

test("a device that keeps drafts is found out without leaving anything there", async () => {
  await drafts.probe();
  expect(drafts.state).toBe("none");
  expect(kept.size).toBe(0);
  expect(drawn).not.toHaveBeenCalled();
});

test("one that does not is told of before anything is entered", async () => {
  drafts.storage = brokenStorage;
  await drafts.probe();
  expect(drafts.state).toBe("unkept");
  expect(drawn).toHaveBeenCalledOnce();
});

test("what is kept is read again, and the element is drawn once for it", async () => {
  await drafts.keep("a", { name: "Ánh" });
  await drafts.keep("a", { name: "Ánh Nguyệt" });
  expect(drafts.state).toBe("kept");
  expect(await drafts.read("a")).toEqual({ name: "Ánh Nguyệt" });
  expect(await drafts.read("b")).toBeUndefined();
  expect(drawn).toHaveBeenCalledOnce();
});

test("what cannot be read is nothing, and what cannot be kept is told of", async () => {
  drafts.storage = brokenStorage;
  expect(await drafts.read("a")).toBeUndefined();
  await drafts.keep("a", 1);
  expect(drafts.state).toBe("unkept");
});

test("room that comes back is used, and told of", async () => {
  drafts.storage = brokenStorage;
  await drafts.keep("a", 1);
  drafts.storage = memoryStorage(kept);
  await drafts.keep("a", 1);
  expect(drafts.state).toBe("kept");
  expect(drawn).toHaveBeenCalledTimes(2);
});

test("a draft that is done goes, and no other", async () => {
  await drafts.keep("a", 1);
  await drafts.keep("b", 2);
  await drafts.forget("a", always);
  expect([...kept.keys()]).toEqual(["b"]);
  expect(drafts.state).toBe("none");
});

test("what another window has kept by then stays", async () => {
  await drafts.keep("a", "mine");
  kept.set("a", "theirs");
  await drafts.forget("a", (stored) => stored === "mine");
  expect(kept.get("a")).toBe("theirs");
});

test("forgetting on a device that keeps nothing does no harm", async () => {
  drafts.storage = brokenStorage;
  await drafts.probe();
  await expect(drafts.forget("a", always)).resolves.toBeUndefined();
  expect(drafts.state).toBe("none");
});

test("while another tab has the draft, nothing is written over it or taken away", async () => {
  await drafts.keep("a", "theirs");
  lock.isElsewhere = true;
  await drafts.keep("a", "mine");
  await drafts.forget("a", always);
  expect(await drafts.read("a")).toBe("theirs");
});

test("a draft of another form goes, and what this one says of its own stays so", async () => {
  await drafts.keep("a", 1);
  await drafts.keep("b", 2);
  await drafts.remove("b", always);
  expect([...kept.keys()]).toEqual(["a"]);
  expect(drafts.state).toBe("kept");
});
