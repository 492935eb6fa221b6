/**
 * Elements for the websites of associations of the elderly, as classes. Nothing
 * is defined by importing this; `@ishc/widgets/<name>.js` defines one element.
 *
 * @packageDocumentation
 */
export { type ActivityFormEventMap, IshcActivityForm } from "./activity-form/activity-form.ts";
export {
  type AttendanceFormEventMap,
  type AttendanceReceivedDetail,
  type AttendanceRefusedDetail,
  type AttendanceSubmitDetail,
  IshcAttendanceForm,
} from "./attendance-form/attendance-form.ts";
export type { AttendanceWords } from "./attendance-form/form-view.ts";
export type {
  ScorecardWords,
  ShownScorecard,
  ShownTrendPoint,
} from "./club-scorecard/card-view.ts";
export { IshcClubScorecard } from "./club-scorecard/club-scorecard.ts";
export type {
  Delivery,
  SubmissionProblem,
} from "./controllers/delivery-controller.ts";
export { type DraftStorage, localDraftStorage } from "./controllers/draft-storage.ts";
export { defineElement, type VersionedElement } from "./element/define-element.ts";
export { IshcElement } from "./element/ishc-element.ts";
export type { Listening } from "./element/listening.ts";
export {
  FormElement,
  type FormEventMap,
  type FormReceivedDetail,
  type FormRefusedDetail,
  type FormSubmitDetail,
} from "./form/form-element.ts";
export type { FormSheet, FormSubmission } from "./form/form-setting.ts";
export type { FormWords } from "./form/form-words.ts";
export { IshcMemberForm, type MemberFormEventMap } from "./member-form/member-form.ts";
export {
  IshcSupervisionForm,
  type SupervisionFormEventMap,
} from "./supervision-form/supervision-form.ts";
export { VERSION } from "./version.ts";
