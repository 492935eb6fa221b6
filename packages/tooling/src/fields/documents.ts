import { join } from "node:path";
import type { RegisterField, Sensitivity } from "@ishc/core";
import { repository } from "../repository.ts";
import { coreSource } from "./core-source.ts";
import { describeFields, type FieldShape } from "./describe-fields.ts";
import { fieldComments } from "./field-comments.ts";

/** A document whose fields are described: a schema of core, and the type derived from it. */
interface DescribedDocument {
  /** The constant that will hold its fields. */
  readonly constant: string;
  /** Module of core that exports both. */
  readonly module: string;
  /** Name of the type; the schema's name is this and `Schema`. */
  readonly type: string;
  /** Sensitivity of every field that says nothing else. */
  readonly sensitivity?: Sensitivity;
}

/** The documents that people exchange, and so need described. */
export const DOCUMENTS: readonly DescribedDocument[] = [
  { constant: "REGISTER_FIELDS", module: "register/register.ts", type: "Register" },
  {
    constant: "SUBMISSION_FIELDS",
    module: "attendance/attendance-submission.ts",
    type: "AttendanceSubmission",
  },
  {
    constant: "MEMBER_SUBMISSION_FIELDS",
    module: "submission/member-submission.ts",
    type: "MemberSubmission",
  },
  {
    constant: "ACTIVITY_SUBMISSION_FIELDS",
    module: "submission/activity-submission.ts",
    type: "ActivitySubmission",
  },
  {
    constant: "SUPERVISION_SUBMISSION_FIELDS",
    module: "submission/supervision-submission.ts",
    type: "SupervisionSubmission",
  },
  {
    constant: "UNIT_FIELDS",
    module: "unit/administrative-unit.ts",
    type: "AdministrativeUnit",
    sensitivity: "public",
  },
];

/**
 * Every field of a document, described.
 *
 * @throws Error that lists every field with something missing
 */
export async function fieldsOf(document: DescribedDocument): Promise<RegisterField[]> {
  const { module, type, sensitivity } = document;
  const { fieldShapes } = (await coreSource("register/field-shape.ts")) as {
    fieldShapes(schema: unknown): FieldShape[];
  };
  const schema = (await coreSource(module))[`${type}Schema`];
  return describeFields(fieldShapes(schema), fieldComments(path(module), type), sensitivity);
}

const path = (module: string) => join(repository, "packages/core/src", module);
