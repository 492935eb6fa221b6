import { oneLine } from "../handler/change-headers.ts";
import { ROLES, type Role } from "../handler/roles.ts";
import type { StoredToken } from "../store/tokens/stored-token.ts";

/** What is to be done with tokens. */
export type TokenOrder =
  | ({ readonly what: "add"; readonly days: number } & Pick<
      StoredToken,
      "role" | "scope" | "label"
    >)
  | { readonly what: "list" }
  | { readonly what: "revoke"; readonly id: string };

/** What stands in a call, unread. */
export interface TokenCall {
  /** Behind the word `token`. */
  readonly positionals: readonly string[];
  readonly role?: string | undefined;
  readonly club?: string | undefined;
  readonly unit?: string | undefined;
  readonly label?: string | undefined;
  readonly days?: string | undefined;
}

const DEFAULT_DAYS = "365";

/** Ten years: longer than any term of office, so a slip of the finger. Our choice. */
const MOST_DAYS = 3650;

/** The order in a call; undefined where it cannot be followed. */
export function tokenOrder(call: TokenCall): TokenOrder | undefined {
  const [what, id, ...more] = call.positionals;
  if (more.length > 0) return undefined;
  if (what === "list" && id === undefined) return { what };
  if (what === "revoke" && id !== undefined) return { what, id };
  if (what !== "add" || id !== undefined) return undefined;
  const role = ROLES.find((each) => each === call.role);
  const scope = role && scopeOf(role, call);
  const { days = DEFAULT_DAYS } = call;
  const label = oneLine(call.label ?? "");
  const count = /^[1-9]\d{0,4}$/.test(days) ? Number(days) : MOST_DAYS + 1;
  if (!role || !scope || label === undefined || count > MOST_DAYS) return undefined;
  return { what, role, scope, label, days: count };
}

/** Every role wants its own kind of scope, and no other. */
function scopeOf(role: Role, { club, unit }: TokenCall): StoredToken["scope"] | undefined {
  if (role === "club-board") {
    return club === undefined || unit !== undefined ? undefined : { clubId: club };
  }
  if (club !== undefined) return undefined;
  if (role === "centre") return unit === undefined ? {} : undefined;
  return unit === undefined ? undefined : { unitCode: unit };
}
