import type { IncomingMessage } from "node:http";
import { incomingOf } from "./incoming.ts";

/**
 * The body of a request as one; undefined as soon as it is too long, whatever `content-length` said. The rest is left
 * where it is, and not cancelled: a stream that `Readable.toWeb` made goes on being filled, and once it is closed that
 * throws where nobody can catch it.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const incoming = incomingOf(request);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return undefined;
  return incoming ? readIncoming(incoming, maxBytes) : readStream(request.body, maxBytes);
}

async function readStream(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const read = new Chunks(maxBytes);
  for await (const chunk of body?.values({ preventCancel: true }) ?? []) {
    if (!read.add(chunk)) return undefined;
  }
  return read.joined();
}

/** The same by Node's own events: a web stream around them takes longer than all else of a short body. */
function readIncoming(
  incoming: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const read = new Chunks(maxBytes);
  return new Promise((resolve, reject) => {
    const stop = () => {
      incoming.off("data", take).off("end", end).off("error", reject).off("close", cut);
    };
    const take = (chunk: Uint8Array) => {
      if (read.add(chunk)) return;
      stop();
      incoming.pause();
      resolve(undefined);
    };
    const end = () => {
      stop();
      resolve(read.joined());
    };
    const cut = () => reject(new Error("The line was cut."));
    incoming.on("data", take).on("end", end).on("error", reject).on("close", cut);
    if (incoming.destroyed) cut();
  });
}

/** What came so far, up to so many bytes. */
class Chunks {
  readonly #maxBytes: number;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Takes a chunk; false where it is too much. */
  add(chunk: Uint8Array): boolean {
    this.#size += chunk.byteLength;
    const fits = this.#size <= this.#maxBytes;
    if (fits) this.#chunks.push(chunk);
    return fits;
  }

  joined(): Uint8Array {
    const [first] = this.#chunks;
    if (first && this.#chunks.length === 1) return first;
    const all = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.byteLength;
    }
    return all;
  }
}
