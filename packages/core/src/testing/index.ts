/**
 * Builders for tests of code that uses `@ishc/core`. Everything built is
 * invented.
 *
 * @packageDocumentation
 */
export { buildMembers, buildRegister } from "./build-register.ts";
