import { describe, expect, test } from "vitest";
import { piecesOf, type TextSource, type WebStream } from "./text-source.ts";

async function read(source: TextSource, most = Number.POSITIVE_INFINITY): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const piece of piecesOf(source)) {
    all.push(piece);
    if (all.length >= most) break;
  }
  return all;
}

/** As in browsers that cannot go through a stream with `for await`. */
function withoutIterator(pieces: readonly string[]) {
  const told = { isCancelled: false };
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
    cancel() {
      told.isCancelled = true;
    },
  });
  const old: WebStream<string> = { getReader: () => stream.getReader() };
  return { old, told };
}

test("a list, a generator and a web stream are read alike", async () => {
  async function* later() {
    yield* ["a", "b"];
  }
  expect(await read(["a", "b"])).toEqual(["a", "b"]);
  expect(await read(later())).toEqual(["a", "b"]);
  expect(await read(withoutIterator(["a", "b"]).old)).toEqual(["a", "b"]);
});

test("the stream of a file or an answer fits, as text and as bytes", async () => {
  const bytes = new Blob(["ễ"]).stream();
  expect(await read(bytes)).toEqual([new TextEncoder().encode("ễ")]);
  const text = new Blob(["ễ"]).stream().pipeThrough(new TextDecoderStream());
  expect(await read(text)).toEqual(["ễ"]);
});

describe("a web stream", () => {
  test("is stopped when nobody wants more", async () => {
    const stopped: unknown[] = [];
    const endless = new ReadableStream<string>({
      pull: (controller) => controller.enqueue("x"),
      cancel: (reason) => void stopped.push(reason),
    });
    const old: WebStream<string> = { getReader: () => endless.getReader() };
    expect(await read(old, 3)).toEqual(["x", "x", "x"]);
    expect(stopped).toHaveLength(1);
  });

  test("is not stopped when it ended by itself", async () => {
    const { old, told } = withoutIterator(["a"]);
    await read(old);
    expect(told.isCancelled).toBe(false);
  });

  test("that breaks off says why", async () => {
    const broken = new ReadableStream<string>({ pull: () => Promise.reject(new Error("cut off")) });
    await expect(read({ getReader: () => broken.getReader() })).rejects.toThrow("cut off");
  });
});
