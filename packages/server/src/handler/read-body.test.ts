import { describe, expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const CHUNK = new Uint8Array(1000);

/** A body without an end, and what was done to it. */
function pouring(headers: Record<string, string> = {}) {
  const seen = { chunks: 0, isCancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.chunks += 1;
        controller.enqueue(CHUNK);
      },
      cancel() {
        seen.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const init = { method: "POST", headers, body, duplex: "half" } as const;
  return { request: new Request("http://localhost/", init), seen };
}

describe("a body that is too long is left where it is, not closed: whoever made the stream may go on filling it", () => {
  test("as soon as its length says so", async () => {
    const { request, seen } = pouring({ "content-length": "5001" });
    expect(await readBody(request, 5000)).toBeUndefined();
    expect(seen).toEqual({ chunks: 0, isCancelled: false });
  });

  test("as soon as it is, whatever its length says", async () => {
    const { request, seen } = pouring({ "content-length": "5000" });
    expect(await readBody(request, 5000)).toBeUndefined();
    expect(seen).toEqual({ chunks: 6, isCancelled: false });
    expect(request.body?.locked).toBe(false);
  });
});

test.each([
  ["none", undefined, 0],
  ["an empty one", "", 0],
  ["one as long as may be", " ".repeat(5000), 5000],
])("%s is read", async (_, body, length) => {
  const request = new Request("http://localhost/", { method: "POST", body: body ?? null });
  expect(await readBody(request, 5000)).toHaveLength(length);
});

test("what breaks off is told to whoever reads", async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error("cut"));
    },
  });
  const init = { method: "POST", body, duplex: "half" } as const;
  await expect(readBody(new Request("http://localhost/", init), 5000)).rejects.toThrow("cut");
});
