import { randomBytes, randomUUID } from "node:crypto";
import type { Locale } from "@ishc/i18n";
import { oneLine } from "../handler/change-headers.ts";
import { sha256 } from "../hash/sha-256.ts";
import type { Store } from "../store/store.ts";
import type { StoredToken } from "../store/tokens/stored-token.ts";
import type { TokenOrder } from "./token-order.ts";
import { TOKEN_WORDS } from "./token-words.ts";

/** What a command has to say, and whether it was done. */
export interface TokenReport {
  readonly isDone: boolean;
  readonly lines: readonly string[];
}

/** Bytes of a secret: 256 bits cannot be guessed, so a plain hash keeps them as well as a slow one. */
const SECRET_BYTES = 32;

const DAY_MS = 86_400_000;

/** Does what is ordered. */
export async function runTokenOrder(
  order: TokenOrder,
  store: Store,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<TokenReport> {
  const words = TOKEN_WORDS[locale];
  if (order.what === "add") {
    const secret = randomBytes(SECRET_BYTES).toString("base64url");
    const token = await newToken(order, secret, now);
    await store.transaction((transaction) => transaction.addToken(token));
    return { isDone: true, lines: [words.added(token.id), secret, words.keepIt] };
  }
  if (order.what === "revoke") {
    const { id } = order;
    const isDone = await store.transaction((transaction) =>
      transaction.revokeToken(id, now.toISOString()),
    );
    return { isDone, lines: [isDone ? words.revoked(id) : words.unknown(id)] };
  }
  const tokens = await store.listTokens();
  const lines = tokens.map((token) => line(token, words.state(token, now.toISOString())));
  return { isDone: true, lines: lines.length > 0 ? lines : [words.none] };
}

async function newToken(
  { role, scope, label, days }: Extract<TokenOrder, { what: "add" }>,
  secret: string,
  now: Date,
): Promise<StoredToken> {
  return {
    id: `token-${randomUUID().slice(0, 8)}`,
    hash: await sha256(secret),
    role,
    scope,
    label,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + days * DAY_MS).toISOString(),
  };
}

/** Neither secret nor hash: what an officer needs to tell one from another. */
function line({ id, role, scope, label, expiresAt }: StoredToken, state: string): string {
  const where = Object.values(scope).join(" ") || "*";
  return [id, state, role, where, expiresAt.slice(0, 10), label].map(oneLine).join("\t");
}
