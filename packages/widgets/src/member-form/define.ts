import { defineElement } from "../element/define-element.ts";
import { IshcMemberForm } from "./member-form.ts";

defineElement("ishc-member-form", IshcMemberForm);

export { IshcMemberForm };
