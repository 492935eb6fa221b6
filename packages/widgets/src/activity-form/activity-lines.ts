import type { ActivitySheet } from "@ishc/core";
import type { ActivityFormWords } from "@ishc/i18n";
import { typedIn } from "../form/entries.ts";
import { dateSaid, type Line, numberSaid, type Said, textSaid } from "../form/extras/line.ts";
import { AT, areaIn, isCase, isSettled, kindIn } from "./activity-fields.ts";

/** What the activity form says, line by line. */
export function activityLines({
  words,
  locale,
  entries,
}: Said<ActivitySheet, ActivityFormWords>): Line[] {
  const area = areaIn(entries);
  const kind = kindIn(entries);
  const text = (name: "note" | "partner" | "evidence"): Line => ({
    name,
    about: words[name],
    said: textSaid(entries, AT[name]),
  });
  const number = (name: "peopleReached" | "spent"): Line => ({
    name,
    about: words[name],
    said: numberSaid(entries, AT[name], locale),
  });
  const settled = typedIn(entries, AT.settled);
  return [
    { name: AT.area, about: words.area, said: area ? words.areas[area] : "" },
    { name: "kind", about: words.kind, said: kind ? words.kindName(kind) : "" },
    {
      name: AT.date,
      about: isCase(entries) ? words.takenUp : words.date,
      said: dateSaid(entries, AT.date),
    },
    {
      name: AT.settled,
      about: words.settled,
      said:
        isCase(entries) && (settled === "open" || settled === "settled")
          ? words.settledAnswers[settled]
          : "",
    },
    {
      name: AT.settledOn,
      about: words.settledOn,
      said: isSettled(entries) ? dateSaid(entries, AT.settledOn) : "",
    },
    number("peopleReached"),
    text("note"),
    text("partner"),
    number("spent"),
    text("evidence"),
  ];
}
