import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { beginAnew, open } from "./form-states.ts";
import { eventually, one, settled } from "./harness.ts";
import { type AnyForm, type KnownForm, knownForms } from "./known-forms.ts";
import { names } from "./roster-harness.ts";
import { sampleSheet } from "./samples.ts";

// A word put together by the engine's own input, as keyboards for Vietnamese do it: Chromium alone can be told to.

beforeEach(beginAnew);
afterEach(beginAnew);

const [attendance] = knownForms as readonly [KnownForm];

const sheet = sampleSheet({
  members: ["Nguyễn Thị Ánh", "Ngô Văn Bình", "Trần Thị Nguyện", "Lê Nguyễn Sơn"].map(
    (name, i) => ({
      id: `m${i + 1}`,
      name,
      kind: "official",
    }),
  ),
});

/** The field of the search, with the focus, and what the engine tells of a word being put together. */
async function searching() {
  const form = await open(attendance, { sheet });
  const field = one<HTMLInputElement>(form, "#find");
  const told: string[] = [];
  for (const type of ["compositionstart", "compositionend"]) {
    field.addEventListener(type, () => told.push(type));
  }
  field.focus();
  return { form, field, told };
}

/** Types letters that are what they are. */
const insert = (text: string) => cdp().send("Input.insertText", { text });

/** Puts a word together so far: in place of what stood there of it, with the caret behind. */
async function compose(form: AnyForm, text: string): Promise<void> {
  const caret = { selectionStart: text.length, selectionEnd: text.length };
  await cdp().send("Input.imeSetComposition", { text, ...caret });
  await settled(form);
}

test.each([
  ["whole letters", ["u", "uy", "uye", "uyê", "uyễ", "uyễn"]],
  [
    "letters and marks apart",
    ["u", "uy", "uye", "uye\u0302", "uye\u0302\u0303", "uye\u0302\u0303n"],
  ],
])("a name put together of %s is not touched, and finds its people", async (_, steps) => {
  const { form, field, told } = await searching();
  await insert("Ng");
  await eventually(() => expect(field.value).toBe("Ng"));
  for (const step of steps) {
    await compose(form, step);
    await eventually(() => expect(field.value).toBe(`Ng${step}`));
    expect(field.selectionStart).toBe(field.value.length);
    // Whatever a script puts into the field ends what the keyboard was doing.
    expect(told).toEqual(["compositionstart"]);
  }
  const word = steps.at(-1) ?? "";
  await insert(word);
  await eventually(() => expect(told).toEqual(["compositionstart", "compositionend"]));
  await settled(form);
  expect(field.value).toBe(`Ng${word}`);
  expect(form.shadowRoot?.activeElement).toBe(field);
  expect(names(form as never)).toEqual(["Nguyễn Thị Ánh", "Lê Nguyễn Sơn"]);
});
