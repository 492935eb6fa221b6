/**
 * What the forms of rows can do without for a moment, in a file of its own: notices,
 * both records of a conflict, and the ways out by paper, file and message.
 */
export { dress } from "./extras/dress-form.ts";
export { notices } from "./extras/form-notices.ts";
export { waysOut } from "./extras/form-ways-out.ts";
