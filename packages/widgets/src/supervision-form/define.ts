import { defineElement } from "../element/define-element.ts";
import { IshcSupervisionForm } from "./supervision-form.ts";

defineElement("ishc-supervision-form", IshcSupervisionForm);

export { IshcSupervisionForm };
