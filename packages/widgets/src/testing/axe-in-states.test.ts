import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { violations } from "./accessibility.ts";
import { beginAnew, statesOf } from "./form-states.ts";
import { knownForms } from "./known-forms.ts";

// Every state of every form is looked at in Chromium. What axe finds depends on what each engine makes of roles, of
// live regions and of what is folded: these are the states in which another engine may differ, each with something on
// the screen that stands in no other.

beforeEach(beginAnew);
afterEach(beginAnew);

const asked = [
  "waiting for a signal",
  "received",
  "refused by the server",
  "on a device that keeps nothing, with a message",
  "with records in the queue that cannot be read",
];

const askedOfNext = [
  "the next one, while the one before needs a person",
  "a correction, while something new is begun",
];

/** A form of the kit, and which of its states are looked at. */
const cases: readonly (readonly [form: string, states: readonly string[]])[] = [
  ["attendance-form", ["sent with something blank", ...asked]],
  ["member-form", [...asked, ...askedOfNext]],
  // Everything they alone have stands there then: what follows from an answer, rows that come and go, both records.
  ["activity-form", ["in conflict, with both records"]],
  ["supervision-form", ["in conflict, with both records"]],
];

describe.each(cases)("%s", (form, states) => {
  test.each(states)("%s: axe finds nothing", async (state) => {
    const known = knownForms.find(({ name }) => name === form);
    const reach = known && statesOf(known).find(({ name }) => name === state)?.reach;
    if (!reach) throw new Error(`There is no state “${state}” of ${form}.`);
    // Contrast is measured in every state there is, and takes axe most of its time.
    expect(await violations(await reach(known), ["color-contrast"])).toEqual([]);
  });
});
