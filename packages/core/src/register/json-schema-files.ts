import { AttendanceSubmissionSchema } from "../attendance/attendance-submission.ts";
import { ActivitySubmissionSchema } from "../submission/activity-submission.ts";
import { MemberSubmissionSchema } from "../submission/member-submission.ts";
import { SupervisionSubmissionSchema } from "../submission/supervision-submission.ts";
import { UnitsSchema } from "../unit/parse-units.ts";
import {
  ACTIVITY_SUBMISSION_FIELDS,
  MEMBER_SUBMISSION_FIELDS,
  REGISTER_FIELDS,
  SUBMISSION_FIELDS,
  SUPERVISION_SUBMISSION_FIELDS,
  UNIT_FIELDS,
} from "./field-catalogue.generated.ts";
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
    "member-submission.schema.json": jsonSchemaOf({
      $id: "urn:ishc-kit:member-submission:1",
      title: "A member, as a form sends it",
      description: `A person who joins one club, or whose entry is corrected. ${PARSER_ASKS_MORE}`,
      schema: MemberSubmissionSchema,
      fields: MEMBER_SUBMISSION_FIELDS,
      named,
    }),
    "activity-submission.schema.json": jsonSchemaOf({
      $id: "urn:ishc-kit:activity-submission:1",
      title: "An activity, as a form sends it",
      description: `One thing that one club did in one of the eight areas. ${PARSER_ASKS_MORE}`,
      schema: ActivitySubmissionSchema,
      fields: ACTIVITY_SUBMISSION_FIELDS,
      named,
    }),
    "supervision-submission.schema.json": jsonSchemaOf({
      $id: "urn:ishc-kit:supervision-submission:1",
      title: "A supervision visit, as a form sends it",
      description: `A visit by an officer of the association to one club, and what was asked for. ${PARSER_ASKS_MORE}`,
      schema: SupervisionSubmissionSchema,
      fields: SUPERVISION_SUBMISSION_FIELDS,
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
