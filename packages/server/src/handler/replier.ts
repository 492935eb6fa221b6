import { ROUTES, type Route, type RouteName } from "../contract/routes.ts";
import { StoreError } from "../store/store-error.ts";
import { allowed } from "./allowed.ts";
import { ANSWERS } from "./answers.ts";
import { around, type Replier } from "./around.ts";
import { type HandlerOptions, type Settings, settingsOf } from "./options.ts";
import { refuse } from "./refusal.ts";
import type { Answer, Answers } from "./resource.ts";
import { router } from "./router.ts";

/**
 * Makes what answers requests, however they come in and the answers go out.
 *
 * @throws RangeError for an origin or a limit that is none
 */
export function replier(options: HandlerOptions): Replier {
  const given = settingsOf(options);
  const settings = { ...given, onError: harmless(given.onError) };
  const wayOf = router(settings.basePath, answersByPath(settings));
  return around(settings, wayOf, (request, error, id) => {
    settings.onError(error, { id });
    const kind = error instanceof StoreError ? "store-unavailable" : "internal";
    return refuse(request, { kind });
  });
}

/** Whoever is told of errors may fail, now or later: that costs nobody an answer, and ends no program. */
function harmless(onError: Settings["onError"]): Settings["onError"] {
  return async (error, request) => {
    try {
      await onError(error, request);
    } catch {
      // Nobody is left to be told.
    }
  };
}

function answersByPath(settings: Settings): Map<string, Answers> {
  const byPath = new Map<string, Answers>();
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const { path, method, action } = route;
    const answer = ANSWERS[name as RouteName](settings);
    const guarded: Answer = action
      ? allowed(settings, action, answer)
      : (request, id) => answer(request, id, "");
    byPath.set(path, { ...byPath.get(path), [method]: guarded });
  }
  return byPath;
}
