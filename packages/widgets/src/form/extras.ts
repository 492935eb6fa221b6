/**
 * What the forms of rows can do without for a moment, in a file of its own: notices,
 * both records of a conflict, who has the same name, and the ways out by paper, file and message.
 */
export { samePeople } from "../member-form/same-person.ts";
export { dress } from "./extras/dress-form.ts";
export { notices } from "./extras/form-notices.ts";
export { waysOut } from "./extras/form-ways-out.ts";
