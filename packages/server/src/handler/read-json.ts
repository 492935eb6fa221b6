import type { ParseResult } from "@ishc/core";
import type { Refusal } from "./refusal.ts";

/** A value, or why the request is refused. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads the JSON body of a request that changes something, and lets a parser
 * judge it.
 *
 * A form of another site can send no `application/json` without asking first,
 * and browsers say where a request comes from: with both looked at, nobody else's
 * page can act in the name of who is signed in here.
 */
export async function readJson<T>(
  request: Request,
  maxBytes: number,
  parse: (input: unknown) => ParseResult<T>,
): Promise<Result<T>> {
  if (request.headers.get("sec-fetch-site") === "cross-site") return refused("cross-site");
  if (!isPlainJson(request.headers)) return refused("not-json-type");
  const bytes = await readBytes(request, maxBytes);
  if (bytes === undefined) return refused("too-large");
  const input = tryJson(bytes);
  if (!input.ok) {
    return { ok: false, refusal: { kind: "not-json", issues: [{ code: "not-json", path: [] }] } };
  }
  const parsed = parse(input.value);
  if (parsed.ok) return parsed;
  return { ok: false, refusal: { kind: "invalid", issues: parsed.issues } };
}

function refused(kind: Refusal["kind"]): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { kind } };
}

function isPlainJson(headers: Headers): boolean {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  return type === "application/json" && encoding === "identity";
}

/** The body's bytes as one; undefined as soon as they are too many, whatever `content-length` said. */
async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
    await request.body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return undefined; // Leaving the loop cancels the rest.
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

function tryJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
