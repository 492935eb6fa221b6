/**
 * Vietnamese and English words for everything the kit's documents hold.
 *
 * @packageDocumentation
 */

export { areaName } from "./areas.ts";
export { attendanceStatusName } from "./attendance.ts";
export { formatDate, formatMonth, formatPeriod, formatWithin } from "./dates.ts";
export type { ActivityFormWords } from "./elements/activity-form-words.ts";
export { ACTIVITY_FORM_WORDS_EN } from "./elements/activity-form-words-en.ts";
export { ACTIVITY_FORM_WORDS_VI } from "./elements/activity-form-words-vi.ts";
export type { AttendanceExtrasWords } from "./elements/attendance-extras-words.ts";
export { ATTENDANCE_EXTRAS_WORDS_EN } from "./elements/attendance-extras-words-en.ts";
export { ATTENDANCE_EXTRAS_WORDS_VI } from "./elements/attendance-extras-words-vi.ts";
export type { AttendanceFormWords } from "./elements/attendance-form-words.ts";
export { ATTENDANCE_FORM_WORDS_EN } from "./elements/attendance-form-words-en.ts";
export { ATTENDANCE_FORM_WORDS_VI } from "./elements/attendance-form-words-vi.ts";
export type { ClubScorecardWords } from "./elements/club-scorecard-words.ts";
export { CLUB_SCORECARD_WORDS_EN } from "./elements/club-scorecard-words-en.ts";
export { CLUB_SCORECARD_WORDS_VI } from "./elements/club-scorecard-words-vi.ts";
export type { EntryWords } from "./elements/entry-words.ts";
export { ENTRY_WORDS_EN } from "./elements/entry-words-en.ts";
export { ENTRY_WORDS_VI } from "./elements/entry-words-vi.ts";
export type { FormExtrasWords } from "./elements/form-extras-words.ts";
export { FORM_EXTRAS_WORDS_EN } from "./elements/form-extras-words-en.ts";
export { FORM_EXTRAS_WORDS_VI } from "./elements/form-extras-words-vi.ts";
export type { MemberFormWords } from "./elements/member-form-words.ts";
export { MEMBER_FORM_WORDS_EN } from "./elements/member-form-words-en.ts";
export { MEMBER_FORM_WORDS_VI } from "./elements/member-form-words-vi.ts";
export type { PaperSigner, PaperTitle, PaperWords } from "./elements/paper-words.ts";
export { PAPER_WORDS_EN } from "./elements/paper-words-en.ts";
export { PAPER_WORDS_VI } from "./elements/paper-words-vi.ts";
export type { ScorecardDetailsWords } from "./elements/scorecard-details-words.ts";
export { SCORECARD_DETAILS_WORDS_EN } from "./elements/scorecard-details-words-en.ts";
export { SCORECARD_DETAILS_WORDS_VI } from "./elements/scorecard-details-words-vi.ts";
export type { SupervisionFormWords } from "./elements/supervision-form-words.ts";
export { SUPERVISION_FORM_WORDS_EN } from "./elements/supervision-form-words-en.ts";
export { SUPERVISION_FORM_WORDS_VI } from "./elements/supervision-form-words-vi.ts";
export {
  ACTIVITY_FORM_WORDS,
  ATTENDANCE_FORM_WORDS,
  CLUB_SCORECARD_WORDS,
  ENTRY_WORDS,
  MEMBER_FORM_WORDS,
  PAPER_WORDS,
  SCORECARD_DETAILS_WORDS,
  SUPERVISION_FORM_WORDS,
} from "./elements/words-by-locale.ts";
export { fieldName } from "./fields.ts";
export { describeFinding, outcomeName } from "./findings.ts";
export { fraction, fractionInWords } from "./fractions.ts";
export {
  describeFormula,
  type IndicatorWords,
  indicatorName,
  indicatorWords,
} from "./indicators.ts";
export { issueName } from "./issue-names.ts";
export { describeIssue, describePath } from "./issues.ts";
export { activityKindName } from "./lists/activity-kinds.ts";
export { careEndReasonName } from "./lists/care.ts";
export { budgetSourceName, clubStageName } from "./lists/club.ts";
export { clubPartStateName } from "./lists/club-parts.ts";
export { factKindName, topicName } from "./lists/facts.ts";
export {
  indicatorDirectionName,
  indicatorGroupName,
  indicatorKindName,
  indicatorUnitName,
} from "./lists/indicators.ts";
export { interestMethodName, loanBreachName, repaymentPlanName } from "./lists/loans.ts";
export { meetingKindName, meetingStatusName } from "./lists/meetings.ts";
export { capitalSourceName, fundKeeperName, ledgerKindName } from "./lists/money.ts";
export {
  associationOfficeName,
  boardPostName,
  circumstanceName,
  leavingReasonName,
  membershipKindName,
  volunteerRoleName,
} from "./lists/people.ts";
export { periodKindName, relativePeriodName } from "./lists/periods.ts";
export { consentPurposeName, dataRequestKindName, sensitivityName } from "./lists/privacy.ts";
export { agreementSectorName, channelName, feedbackKindName } from "./lists/support.ts";
export { terrainName, unitLevelName } from "./lists/units.ts";
export { valueName } from "./lists/values.ts";
export { LOCALES, type Locale, pickLocale } from "./locale.ts";
export { formatValue } from "./measurement-values.ts";
export { describeMeasurement, reasonText } from "./measurements.ts";
export { formatCount, formatGrowth, formatRatio, formatVnd } from "./numbers.ts";
export { type NamedPack, passportSentence } from "./passports.ts";
export { describePublished, suppressionText } from "./published.ts";
export { describeRow } from "./rows/describe-row.ts";
export { describeBand } from "./rules/bands.ts";
export type { SourcesOf } from "./rules/citations.ts";
export { describeComparison } from "./rules/comparisons.ts";
export { explainFinding } from "./rules/explain-finding.ts";
export { authorityName, sourceTitle } from "./sources.ts";
export { describeArea } from "./standings/area-standing.ts";
export { describeAreas } from "./standings/area-summary.ts";
export { describeLift } from "./sustainability/describe-lift.ts";
export { type DescribeLiftsOptions, describeLifts } from "./sustainability/describe-lifts.ts";
export { describeSustainability } from "./sustainability/describe-sustainability.ts";
export { describeSustainabilityChange } from "./sustainability/describe-sustainability-change.ts";
export { type LiftWords, liftInWords } from "./sustainability/lift-in-words.ts";
export { sustainabilityBandName, sustainabilityDimensionName } from "./sustainability/names.ts";
export { pointsText } from "./sustainability/points-text.ts";
export { describeAttainment } from "./targets/attainment-sentence.ts";
export { describeTarget } from "./targets/describe-target.ts";
export { describeGaps } from "./targets/gaps-sentence.ts";
export { describePace } from "./targets/pace-sentence.ts";
export { describeTargetPath, type StandingOnDay } from "./targets/path-sentence.ts";
export { targetQuantityName } from "./targets/quantities.ts";
export { targetDirectionName, targetReasonText } from "./targets/reasons.ts";
