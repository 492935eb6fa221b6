import { checkClub, ISSUE_CODES, parseRegister, scorecard } from "@ishc/core";
import type { Kit } from "./what-holds.ts";

/** The kit as it was built. */
export const builtKit: Kit = { issueCodes: ISSUE_CODES, parseRegister, checkClub, scorecard };
