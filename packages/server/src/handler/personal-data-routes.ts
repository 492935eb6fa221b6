import type { ParseResult } from "@ishc/core";
import type * as z from "zod/mini";
import { ForgetMemberSchema, WithdrawConsentSchema } from "../contract/personal-data-orders.ts";
import type { ForgetOrder, ForgetOutcome } from "../store/forgetting/forget-order.ts";
import type { Change } from "../store/history/stored-change.ts";
import type { AnswerTo } from "./allowed.ts";
import { empty } from "./answer.ts";
import { deviceOf, oneLine } from "./change-headers.ts";
import type { Settings } from "./options.ts";
import { readJson } from "./read-json.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** `POST /clubs/:id/members/:memberId/forget` */
export const postForget = (settings: Settings) =>
  ordered(settings, ForgetMemberSchema, ({ why = "" }, order, change) =>
    settings.store.forgetMember(order, { ...change, why: oneLine(why) ?? "forgotten" }),
  );

/** `POST /clubs/:id/members/:memberId/withdraw-consent` */
export const postWithdrawConsent = (settings: Settings) =>
  ordered(settings, WithdrawConsentSchema, ({ purposes, why = "" }, order, change) =>
    settings.store.withdrawConsent(
      { ...order, ...(purposes && { purposes }) },
      { ...change, why: oneLine(why) ?? "consent withdrawn" },
    ),
  );

function ordered<T>(
  { today, now, origins, maxBodyBytes, limitOrders }: Settings,
  schema: z.ZodMiniType<T>,
  follow: (body: T, order: ForgetOrder, change: Omit<Change, "why">) => Promise<ForgetOutcome>,
): AnswerTo {
  return async (request, clubId, by) => {
    const limits = { maxBytes: maxBodyBytes.submission, origins };
    const body = await readJson(request, limits, (input) => parseWith(schema, input));
    if (!body.ok) return refuse(request, body.refusal);
    const at = now();
    const taken = limitOrders(by, at.getTime());
    if (!taken.ok) return refuse(request, tooMany(taken.waitSeconds));
    const order = { clubId, memberId: memberIdIn(request), on: today() };
    const change = { at: at.toISOString(), by, ...deviceOf(request) };
    const done = await follow(body.value, order, change);
    switch (done.outcome) {
      case "unknown-club":
        return refuse(request, { kind: "unknown-club" });
      case "invalid":
        return refuse(request, { kind: "invalid", issues: done.issues });
      case "repeated":
      case "done":
        return empty(204, { etag: `"${done.version}"` });
    }
  };
}

const tooMany = (waitSeconds: number): Refusal => ({
  kind: "too-many",
  headers: { "retry-after": String(waitSeconds) },
});

/** The router tells of the club; the member stands behind it. */
function memberIdIn(request: Request): string {
  const [, id = ""] = /\/members\/([^/]+)\/[^/]+$/.exec(new URL(request.url).pathname) ?? [];
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function parseWith<T>(schema: z.ZodMiniType<T>, input: unknown): ParseResult<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.map(({ code, path }) => ({
    code: CODES[code] ?? ("wrong-type" as const),
    path: path.map((step) => (typeof step === "symbol" ? String(step) : step)),
  }));
  return { ok: false, issues };
}

const CODES: Readonly<Record<string, "unknown-field" | "not-in-list" | "too-long" | "missing">> = {
  unrecognized_keys: "unknown-field",
  invalid_value: "not-in-list",
  too_big: "too-long",
  too_small: "missing",
};
