import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { receipt, serve } from "./fake-server.ts";
import { beginAnew, filled, open, sentFrom } from "./form-states.ts";
import { eventually, one, settled } from "./harness.ts";
import { type AnyForm, type KnownForm, knownForms } from "./known-forms.ts";
import { names } from "./roster-harness.ts";
import { sampleSheet } from "./samples.ts";

// A word put together by the engine's own input, as keyboards for Vietnamese do it: Chromium alone can be told to.

beforeEach(beginAnew);
afterEach(beginAnew);

const [attendance, member] = knownForms as readonly [KnownForm, KnownForm];

const sheet = sampleSheet({
  members: ["Nguyễn Thị Ánh", "Ngô Văn Bình", "Trần Thị Nguyện", "Lê Nguyễn Sơn"].map(
    (name, i) => ({
      id: `m${i + 1}`,
      name,
      kind: "official",
    }),
  ),
});

/** A field with the focus, and what the engine tells of a word being put together in it. */
function focused(form: AnyForm, selector: string) {
  const field = one<HTMLInputElement>(form, selector);
  const told: string[] = [];
  for (const type of ["compositionstart", "compositionend"]) {
    field.addEventListener(type, () => told.push(type));
  }
  field.focus();
  return { field, told };
}

/** Types letters that are what they are. */
const insert = (text: string) => cdp().send("Input.insertText", { text });

/** Puts a word together so far: in place of what stood there of it, with the caret behind. */
async function compose(form: AnyForm, text: string): Promise<void> {
  const caret = { selectionStart: text.length, selectionEnd: text.length };
  await cdp().send("Input.imeSetComposition", { text, ...caret });
  await settled(form);
}

/** The same letters, put together by keyboards that differ. */
const keyboards: readonly (readonly [letters: string, steps: readonly string[]])[] = [
  ["whole letters", ["u", "uy", "uye", "uyê", "uyễ", "uyễn"]],
  [
    "letters and marks apart",
    ["u", "uy", "uye", "uye\u0302", "uye\u0302\u0303", "uye\u0302\u0303n"],
  ],
];

/** Puts a word together behind what stands in the field: at no step anything else stands there. */
async function composeUntouched(
  form: AnyForm,
  { field, told }: ReturnType<typeof focused>,
  steps: readonly string[],
): Promise<void> {
  const before = field.value;
  for (const step of steps) {
    await compose(form, step);
    await eventually(() => expect(field.value).toBe(before + step));
    expect(field.selectionStart).toBe(field.value.length);
    // Whatever a script puts into the field ends what the keyboard was doing.
    expect(told).toEqual(["compositionstart"]);
  }
  const word = steps.at(-1) ?? "";
  await insert(word);
  await eventually(() => expect(told).toEqual(["compositionstart", "compositionend"]));
  await settled(form);
  expect(field.value).toBe(before + word);
  expect(form.shadowRoot?.activeElement).toBe(field);
}

test.each(keyboards)(
  "a name put together of %s is not touched, and finds its people",
  async (_, steps) => {
    const form = await open(attendance, { sheet });
    const find = focused(form, "#find");
    await insert("Ng");
    await eventually(() => expect(find.field.value).toBe("Ng"));
    await composeUntouched(form, find, steps);
    expect(names(form as never)).toEqual(["Nguyễn Thị Ánh", "Lê Nguyễn Sơn"]);
  },
);

test.each(keyboards)(
  "a member's name put together of %s is not touched, and is sent in NFC",
  async (_, steps) => {
    serve(receipt);
    const form = await filled(member);
    const name = focused(form, "#name");
    name.field.select();
    await insert("Lê Thị Ng");
    await eventually(() => expect(name.field.value).toBe("Lê Thị Ng"));
    await composeUntouched(form, name, steps);
    expect(await sentFrom(form)).toHaveProperty("member.name", "Lê Thị Nguyễn");
  },
);
