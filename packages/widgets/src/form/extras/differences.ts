import type { FormExtrasWords } from "@ishc/i18n";
import type { EntryView } from "../entry-view.ts";
import type { FormSheet } from "../form-setting.ts";
import type { FormWords } from "../form-words.ts";
import type { Difference } from "./difference.ts";
import type { Line } from "./line.ts";
import { linesOf } from "./lines-of.ts";

/** What two records of one subject say differently, in the order of the form. */
export function differences(view: EntryView<FormSheet, FormWords & FormExtrasWords>): Difference[] {
  const { stored: sheet = view.sheet, storedEntries: entries = {}, words } = view;
  const mine = linesOf(view);
  const stored = linesOf({ ...view, sheet, entries });
  const said = (lines: readonly Line[], name: string) =>
    lines.find((each) => each.name === name)?.said || words.compareNone;
  const names = new Map([...stored, ...mine].map(({ name, about }) => [name, about]));
  return [...names]
    .map(([name, about]) => ({ about, stored: said(stored, name), mine: said(mine, name) }))
    .filter((each) => each.stored !== each.mine);
}
