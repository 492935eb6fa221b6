import { all, nameOf } from "./harness.ts";
import { type AnyForm, type KnownForm, knownForms } from "./known-forms.ts";

/** A button of a form, and what tells it apart from the others. */
export interface KnownButton {
  /** Where it stands. */
  readonly place: string;
  /** What it says, where others stand in the same place. */
  readonly says?: string;
}

const onAll: readonly KnownButton[] = [
  { place: ".save" },
  { place: ".undo" },
  { place: "#problems a" },
  { place: ".ways summary" },
  { place: ".ways button", says: "In phiếu trống" },
  { place: ".ways button", says: "In phiếu đã" },
  { place: ".ways button", says: "Lưu thành tệp" },
  { place: ".ways button", says: "Gửi bằng tin nhắn" },
  { place: "#conflict button", says: "Giữ bản đã lưu" },
  { place: "#conflict button", says: "Gửi bản ở máy này để thay" },
  { place: "#conflict button", says: "Thử lại" },
  { place: ".notice:not(#conflict) button", says: "Thử lại" },
  { place: ".notice button", says: "Điền tiếp ở đây" },
  { place: "[part=others] button", says: "Mở phiếu ấy" },
  { place: "[part=others] summary" },
  { place: "[part=others] [part=discard] button" },
  { place: ".ways ~ [part=discard] summary" },
  { place: ".ways ~ [part=discard] button" },
  { place: ".notices > button", says: "Gửi lại ngay" },
];

const onEntryForms: readonly KnownButton[] = [
  { place: ".next" },
  { place: ".date-parts button", says: "Hôm nay" },
  { place: "[part=stuck] button" },
  { place: ".notice button", says: "Ghi tiếp phiếu mới ấy" },
];

const onOne: Readonly<Record<string, readonly KnownButton[]>> = {
  "attendance-form": [
    { place: ".mark-rest" },
    { place: ".clear" },
    { place: ".find button" },
    { place: ".stepper button", says: "Bớt một khách" },
    { place: ".stepper button", says: "Thêm một khách" },
    { place: ".areas summary" },
    { place: "#question a" },
    { place: "#question button" },
    { place: ".notices > button", says: "Về buổi của trang này" },
  ],
  "supervision-form": [{ place: ".add" }, { place: ".remove" }],
};

/**
 * Every button, link and fold of a form. Each is pressed by key in `acts-by-key.test.ts`, and no state of the form
 * shows another: a new one has to be added here, and pressed there.
 */
export function buttonsOf({ name }: KnownForm): readonly KnownButton[] {
  const common = name === "attendance-form" ? onAll : [...onAll, ...onEntryForms];
  return [...common, ...(onOne[name] ?? [])];
}

/** Whether this is that button. */
export function isButton(control: Element, { place, says = "" }: KnownButton): boolean {
  return control.matches(place) && nameOf(control as HTMLElement).includes(says);
}

/** What of the buttons on the screen is not among those of the form. */
export function unknownButtons(form: AnyForm): string[] {
  const known = knownForms.find(({ name }) => form.localName === `ishc-${name}`);
  const buttons = known ? buttonsOf(known) : [];
  return all(form, "button, a, summary")
    .filter((each) => each.checkVisibility() && !buttons.some((one) => isButton(each, one)))
    .map((each) => `${nameOf(each)} ${each.outerHTML.slice(0, 90)}`);
}
