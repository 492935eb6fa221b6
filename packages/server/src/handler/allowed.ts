import type { AccessQuestion, ClubAction } from "../contract/access.ts";
import type { Settings } from "./options.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Answer } from "./resource.ts";

/** Answers a request of somebody who may; `by` is who they are. */
export type AnswerTo = (request: Request, clubId: string, by: string) => ReturnType<Answer>;

/** Who somebody is whom `access` let in without a name. */
const UNNAMED = "unnamed";

/** Answers only whoever may; others do not even learn whether the club exists. */
export function allowed(settings: Settings, action: ClubAction, answer: AnswerTo): Answer {
  return async (request, clubId) => {
    const may = await settings.access(request, { action, clubId });
    if (may === "not-signed-in") return refuse(request, NOT_SIGNED_IN);
    if (!may) return refuse(request, { kind: "not-allowed" });
    return answer(request, clubId, may === true ? UNNAMED : may.by);
  };
}

/** Whether somebody may see all numbers; whoever may not sees what is published. */
export async function seesAll(
  { access }: Settings,
  request: Request,
  question: AccessQuestion,
): Promise<boolean> {
  const may = await access(request, question);
  return may !== false && may !== "not-signed-in";
}

const NOT_SIGNED_IN: Refusal = {
  kind: "not-signed-in",
  headers: { "www-authenticate": 'Bearer realm="ishc"' },
};
