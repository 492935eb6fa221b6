import { createHash, randomBytes } from "node:crypto";
import type { StoredToken } from "@ishc/server";

const DAY_MS = 86_400_000;

/** A token of a club's board for a day, and its secret, which the store does not hold. */
export function boardToken(
  clubId: string,
  now: Date,
): { readonly secret: string; readonly token: StoredToken } {
  const secret = randomBytes(32).toString("base64url");
  const token = {
    id: `token-${clubId}`,
    hash: createHash("sha256").update(secret).digest("hex"),
    role: "club-board",
    scope: { clubId },
    label: "tooling",
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + DAY_MS).toISOString(),
  } as const;
  return { secret, token };
}
