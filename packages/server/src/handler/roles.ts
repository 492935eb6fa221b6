import type { Action } from "../contract/access.ts";

/** Who somebody is who brings a token; whoever brings none is the public. */
export const ROLES = ["club-board", "commune", "province", "centre"] as const;

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number];

/**
 * What each role may do, inside what its token is for. Our choice: names and registers are for
 * the board that keeps them and for the commune's officers who guide it; whoever is further
 * away sees numbers. A request to be forgotten is answered within days, so an officer may see to it as well.
 */
export const ROLE_ACTIONS: Readonly<Record<Role, readonly Action[]>> = {
  "club-board": [
    "read-figures",
    "read-sheet",
    "submit",
    "read-history",
    "read-register",
    "write-register",
    "forget",
  ],
  commune: [
    "read-figures",
    "read-unit-figures",
    "read-sheet",
    "submit",
    "read-history",
    "read-register",
    "forget",
  ],
  province: ["read-figures", "read-unit-figures"],
  centre: ["read-figures", "read-unit-figures"],
};
