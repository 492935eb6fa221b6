import type { Issue, ParseResult } from "@ishc/core";
import { readBody } from "./read-body.ts";
import type { Refusal } from "./refusal.ts";
import { unsoundness } from "./sound-json.ts";
import { refusalSince } from "./still-allowed.ts";

/** A value, or why the request is refused. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a body must keep to. */
export interface BodyLimits {
  /** Largest body in bytes. */
  readonly maxBytes: number;
  /** Other sites whose pages may send. */
  readonly origins: ReadonlySet<string>;
}

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
  limits: BodyLimits,
  parse: (input: unknown) => ParseResult<T>,
): Promise<Result<T>> {
  if (isFromElsewhere(request.headers, limits.origins)) return refused({ kind: "cross-site" });
  if (!isPlainJson(request.headers)) return refused({ kind: "not-json-type" });
  // A line that is cut while the body comes in is no fault of the server: what came is no JSON.
  const bytes = await readBody(request, limits.maxBytes).catch(() => new Uint8Array());
  if (bytes === undefined) return refused({ kind: "too-large" });
  const noLonger = await refusalSince(request);
  if (noLonger) return refused(noLonger);
  const input = tryJson(bytes);
  if (!input.ok) return refused({ kind: "not-json", issues: [{ code: "not-json", path: [] }] });
  const refusal = soundnessRefusal(input.value);
  if (refusal) return refused(refusal);
  const parsed = parse(input.value);
  return parsed.ok ? parsed : refused({ kind: "invalid", issues: parsed.issues });
}

function refused(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}

function isFromElsewhere(headers: Headers, origins: ReadonlySet<string>): boolean {
  if (headers.get("sec-fetch-site") !== "cross-site") return false;
  return !origins.has(headers.get("origin") ?? "");
}

function isPlainJson(headers: Headers): boolean {
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  return type === "application/json" && encoding === "identity";
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

function tryJson(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(UTF_8.decode(bytes)) };
  } catch {
    return { ok: false };
  }
}

function soundnessRefusal(input: unknown): Refusal | undefined {
  const unsound = unsoundness(input);
  if (!unsound) return undefined;
  if (unsound.fault === "too-deep") return { kind: "too-deep" };
  if (unsound.fault === "too-many-nodes") return { kind: "too-large" };
  const issue: Issue = { code: "unknown-field", path: unsound.path };
  return { kind: "invalid", issues: [issue] };
}
