import { defineElement } from "../element/define-element.ts";
import { IshcAttendanceForm } from "./attendance-form.ts";

defineElement("ishc-attendance-form", IshcAttendanceForm);

export { IshcAttendanceForm };
