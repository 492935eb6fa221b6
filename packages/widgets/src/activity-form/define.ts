import { defineElement } from "../element/define-element.ts";
import { IshcActivityForm } from "./activity-form.ts";

defineElement("ishc-activity-form", IshcActivityForm);

export { IshcActivityForm };
