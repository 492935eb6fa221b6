import { openApiDocument } from "../contract/openapi.ts";
import type { RouteName } from "../contract/routes.ts";
import { VERSION } from "../contract/version.ts";
import type { AnswerTo } from "./allowed.ts";
import { json, PUBLIC } from "./answer.ts";
import { getRegister, getScorecard, getSheet, putRegister } from "./club-routes.ts";
import { getConflicts, getHistory } from "./history-routes.ts";
import type { Settings } from "./options.ts";
import { postForget, postWithdrawConsent } from "./personal-data-routes.ts";
import {
  getActivitySheet,
  getMemberSheet,
  getSupervisionSheet,
  postAttendance,
  postSubmission,
} from "./submission-routes.ts";
import { getUnit } from "./unit-routes.ts";

/** What answers each route; whether somebody may ask is judged before. */
export const ANSWERS: Readonly<Record<RouteName, (settings: Settings) => AnswerTo>> = {
  getHealth,
  getDescription,
  getUnit,
  getScorecard,
  getAttendanceSheet: getSheet,
  sendAttendance: postAttendance,
  getMemberSheet,
  getActivitySheet,
  getSupervisionSheet,
  sendSubmission: postSubmission,
  getConflicts,
  getHistory,
  getRegister,
  putRegister,
  forgetMember: postForget,
  withdrawConsent: postWithdrawConsent,
};

/** `GET /health` */
function getHealth({ store }: Settings): AnswerTo {
  return async () => {
    await store.readRegister("");
    return json({ status: "ok", version: VERSION }, 200, PUBLIC);
  };
}

/** `GET /openapi.json` */
function getDescription({ basePath }: Settings): AnswerTo {
  const description = openApiDocument(basePath);
  return () => json(description, 200, PUBLIC);
}
