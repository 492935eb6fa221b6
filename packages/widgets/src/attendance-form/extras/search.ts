import { formatCount } from "@ishc/i18n";
import type { FormView, Lit, Search } from "../form-view.ts";
import { type Found, findPeople } from "../roll.ts";
import { extrasWords } from "./extras-words.ts";
import { iconButton } from "./icon-button.ts";

/** Whom the form shows by what was typed, and what it says about it. */
export function search(view: FormView): Search {
  const found = findPeople(view.sheet.members, view.typed);
  return { ids: found.ids, result: resultOf(view, found) };
}

/** Beside the field: empties it. */
export function clearSearch(lit: Lit, { words, typed, findAll }: FormView): unknown {
  if (typed === "") return lit.nothing;
  const name = extrasWords(words).findClear;
  return iconButton(lit, { name, path: "M4 4 16 16 M16 4 4 16", press: findAll });
}

function resultOf({ words: own, locale }: FormView, { ids, isNear }: Found): string | undefined {
  if (!ids) return undefined;
  const words = extrasWords(own);
  if (ids.size === 0) return words.foundNone;
  const count = formatCount(ids.size, locale);
  return isNear ? words.foundNear(count) : words.found(count);
}
