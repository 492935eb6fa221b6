import type { IshcAttendanceForm } from "../attendance-form/attendance-form.ts";
import { all, eventually, isShown, mount, one, settled, shownText, text } from "./harness.ts";
import { queueRead } from "./outbox.ts";

/** Puts a form into the page, and waits until all its parts are there. */
export async function mountForm(form: IshcAttendanceForm): Promise<IshcAttendanceForm> {
  await mount(form);
  await eventually(() => one(form, ".ways"));
  await queueRead(form);
  return form;
}

/** Waits until the form says something about what was sent. */
export async function stateIs(form: IshcAttendanceForm, expected: string): Promise<void> {
  await eventually(() => {
    if (!text(form, ".state").includes(expected)) {
      throw new Error(`The form says “${text(form, ".state")}”, not “${expected}”.`);
    }
  });
  await settled(form);
}

/** Marks a person, by the words on the button. */
export async function markAs(form: IshcAttendanceForm, id: string, label: string): Promise<void> {
  const choice = all(form, `[data-member="${id}"] label`).find(
    ({ textContent }) => textContent?.trim() === label,
  );
  if (!choice) throw new Error(`Nobody with the id ${id} can be marked “${label}”.`);
  choice.click();
  await settled(form);
}

/** The mark of a person, by the words on the button; undefined where blank. */
export function markOf(form: IshcAttendanceForm, id: string): string | undefined {
  const label = all(form, `[data-member="${id}"] input:checked`)[0]?.closest("label");
  // Not what is shown: rows off the screen are not laid out.
  return label?.textContent?.trim();
}

/** Names on the screen, in order. */
export function names(form: IshcAttendanceForm): string[] {
  return all(form, ".person")
    .filter(isShown)
    .map((row) => row.querySelector(".name")?.textContent ?? "");
}

/** The summary at the bottom. */
export function summary(form: IshcAttendanceForm): string {
  return shownText(one(form, "#tally"));
}
