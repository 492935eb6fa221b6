import type { AccessAnswer, AccessQuestion, ClubAction } from "../contract/access.ts";
import type { Settings } from "./options.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Answer } from "./resource.ts";
import { noteAllowed } from "./still-allowed.ts";

/** Answers a request of somebody who may; `by` is who they are. */
export type AnswerTo = (request: Request, clubId: string, by: string) => ReturnType<Answer>;

/** Who somebody is whom `access` let in without a name. */
const UNNAMED = "unnamed";

/** Answers only whoever may; others do not even learn whether the club exists. */
export function allowed(settings: Settings, action: ClubAction, answer: AnswerTo): Answer {
  return async (request, clubId) => {
    const ask = async (asked: Request) => settings.access(asked, { action, clubId });
    const may = await ask(request);
    if (!isYes(may)) return refuse(request, refusalOf(may));
    noteAllowed(request, async (later) => {
      const still = await ask(later);
      return isYes(still) ? undefined : refusalOf(still);
    });
    return answer(request, clubId, may === true ? UNNAMED : may.by);
  };
}

type Yes = true | { readonly by: string };

function isYes(may: AccessAnswer): may is Yes {
  return may !== false && may !== "not-signed-in";
}

function refusalOf(may: Exclude<AccessAnswer, Yes>): Refusal {
  return may === "not-signed-in" ? NOT_SIGNED_IN : { kind: "not-allowed" };
}

/** Whether somebody may see all numbers; whoever may not sees what is published. */
export async function seesAll(
  { access }: Settings,
  request: Request,
  question: AccessQuestion,
): Promise<boolean> {
  return isYes(await access(request, question));
}

const NOT_SIGNED_IN: Refusal = {
  kind: "not-signed-in",
  headers: { "www-authenticate": 'Bearer realm="ishc"' },
};
