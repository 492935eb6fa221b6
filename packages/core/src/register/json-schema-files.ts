import { AttendanceSubmissionSchema } from "../attendance/attendance-submission.ts";
import { UnitsSchema } from "../unit/parse-units.ts";
import { REGISTER_FIELDS, SUBMISSION_FIELDS, UNIT_FIELDS } from "./field-catalogue.generated.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import type { JsonSchema } from "./json-schema-scalars.ts";
import { REGISTER_SCHEMA_VERSION, RegisterSchema } from "./register.ts";

/**
 * The JSON Schemas that are published with this package, by file name.
 *
 * @param named - everything the package exports: exported schemas become definitions
 */
export function jsonSchemaFiles(named: Readonly<Record<string, unknown>>) {
  return {
    "register.schema.json": jsonSchemaOf({
      $id: `urn:ishc-kit:register:${REGISTER_SCHEMA_VERSION}`,
      title: "Register of an Intergenerational Self-Help Club",
      description: `One club's whole book, in one document. A section that is absent was not reported; an empty list means none. ${PARSER_ASKS_MORE}`,
      schema: RegisterSchema,
      fields: REGISTER_FIELDS,
      named,
    }),
    "attendance-submission.schema.json": jsonSchemaOf({
      $id: "urn:ishc-kit:attendance-submission:1",
      title: "Attendance of one meeting, as a form sends it",
      description: `Who came to one meeting of one club. ${PARSER_ASKS_MORE}`,
      schema: AttendanceSubmissionSchema,
      fields: SUBMISSION_FIELDS,
      named,
    }),
    "administrative-units.schema.json": jsonSchemaOf({
      $id: "urn:ishc-kit:administrative-units:1",
      title: "Administrative units",
      description: `Provinces, districts and communes, each for one span of its life. ${PARSER_ASKS_MORE}`,
      schema: UnitsSchema,
      fields: UNIT_FIELDS.map((field) => ({ ...field, path: `[].${field.path}` })),
      named,
    }),
  } satisfies Record<string, JsonSchema>;
}

const PARSER_ASKS_MORE =
  "What must hold across fields, such as ids that exist and days in order, only the parser of @ishc/core can tell.";
