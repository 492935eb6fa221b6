/** A piece of a text: the text itself, or its bytes in UTF-8; cut anywhere, within a letter, too. */
export type TextPiece = string | Uint8Array;

/** What is used of a web stream, so that no types of a browser are needed: `ReadableStream` fits. */
export interface WebStream<T> {
  /** Takes the stream for reading. */
  getReader(): {
    /** The next piece, or that there is none. */
    read(): Promise<{ readonly done: boolean; readonly value?: T | undefined }>;
    /** Says that no more is wanted. */
    cancel(): Promise<unknown>;
  };
}

/** Pieces of one kind that come one after the other. */
export type TextPieces<T> = AsyncIterable<T> | Iterable<T> | WebStream<T>;

/**
 * Where a long text comes from: a file (`createReadStream(file)`), a web stream
 * (`response.body`, `file.stream()`), or pieces of any cut; text or bytes in UTF-8.
 */
export type TextSource = TextPieces<string> | TextPieces<Uint8Array>;

/**
 * The pieces of a source, one at a time: the next is asked for once the last is
 * done with. Whoever stops early stops the source as well.
 */
export function piecesOf(source: TextSource): AsyncIterable<TextPiece> | Iterable<TextPiece> {
  // Most browsers of before 2024, and Safari, cannot go through a stream with `for await`.
  return isWebStream(source) ? streamPieces(source) : source;
}

function isWebStream(source: TextSource): source is WebStream<string> | WebStream<Uint8Array> {
  return typeof source === "object" && "getReader" in source;
}

async function* streamPieces(stream: WebStream<TextPiece>): AsyncGenerator<TextPiece> {
  const reader = stream.getReader();
  let isOver = false;
  try {
    while (!isOver) {
      const { done, value } = await reader.read();
      isOver = done;
      if (value !== undefined) yield value;
    }
  } finally {
    if (!isOver) await reader.cancel().catch(() => {}); // It failed by itself, and said so.
  }
}
