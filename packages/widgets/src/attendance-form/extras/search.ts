import { formatCount } from "@ishc/i18n";
import type { FormView, Search } from "../form-view.ts";
import { type Found, findPeople } from "../roll.ts";

/** Whom the form shows by what was typed, and what it says about it. */
export function search(view: FormView): Search {
  const found = findPeople(view.sheet.members, view.typed);
  return { ids: found.ids, result: resultOf(view, found) };
}

function resultOf({ words, locale }: FormView, { ids, isNear }: Found): string | undefined {
  if (!ids) return undefined;
  if (ids.size === 0) return words.foundNone;
  const count = formatCount(ids.size, locale);
  return isNear ? words.foundNear(count) : words.found(count);
}
