import type { SupervisionSheet } from "@ishc/core";
import { formatCount, type SupervisionFormWords } from "@ishc/i18n";
import { listedIn, typedIn } from "../form/entries.ts";
import { dateSaid, type Line, numberSaid, type Said, textSaid } from "../form/extras/line.ts";
import { itemsOf } from "./points.ts";
import { AT, isDone } from "./supervision-fields.ts";

type Visit = Said<SupervisionSheet, SupervisionFormWords>;

/** What the supervision form says, line by line. */
export function supervisionLines(visit: Visit): Line[] {
  const { words, entries } = visit;
  const mode = typedIn(entries, AT.mode);
  return [
    { name: AT.date, about: words.date, said: dateSaid(entries, AT.date) },
    {
      name: AT.mode,
      about: words.mode,
      said: mode === "on-site" || mode === "remote" ? words.modes[mode] : "",
    },
    { name: AT.officer, about: words.officer, said: textSaid(entries, AT.officer) },
    ...earlier(visit),
    ...points(visit),
    ...actions(visit),
    { name: AT.note, about: words.note, said: textSaid(entries, AT.note) },
  ];
}

function earlier({ sheet, words, entries }: Visit): Line[] {
  return sheet.openActions.map(({ id, what }) => {
    const answer = typedIn(entries, AT.answer(id));
    const said = answer === "done" || answer === "open" ? words.earlierAnswers[answer] : "";
    const day = isDone(entries, id) ? dateSaid(entries, AT.closedOn(id)) : "";
    return { name: AT.answer(id), about: what, said: day === "" ? said : `${said}, ${day}` };
  });
}

/** By the item: of two records one may be out of other points. */
function points({ sheet, entries, locale }: Visit): Line[] {
  return itemsOf(sheet, entries).map(({ item, outOf, key, name }) => {
    const score = numberSaid(entries, name, locale);
    return { name: key, about: item, said: score && `${score}/${outOf}` };
  });
}

function actions({ words, locale, entries }: Visit): Line[] {
  return listedIn(entries, AT.actions).map((id, i) => {
    const dueOn = dateSaid(entries, AT.dueOn(id));
    const said = [textSaid(entries, AT.what(id)), dueOn && `${words.dueOn}: ${dueOn}`];
    return {
      name: AT.what(id),
      about: words.action(formatCount(i + 1, locale)),
      said: said.filter((each) => each !== "").join("; "),
    };
  });
}
