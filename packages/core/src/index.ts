/**
 * The domain of Intergenerational Self-Help Clubs: registers, rules, facts,
 * indicators and scorecards. No DOM, no network, no clock.
 *
 * @packageDocumentation
 */
export { type Activity, ActivitySchema } from "./activity/activity.ts";
export { ACTIVITY_KINDS, type ActivityKind, isKindOfArea } from "./activity/activity-kind.ts";
export { AREAS, type Area } from "./activity/area.ts";
export { type AttendanceMark, AttendanceMarkSchema } from "./activity/attendance-mark.ts";
export { ATTENDANCE_STATUSES, type AttendanceStatus } from "./activity/attendance-status.ts";
export {
  type AgendaItem,
  AgendaItemSchema,
  agendaAreas,
  MEETING_KINDS,
  MEETING_STATUSES,
  type Meeting,
  type MeetingKind,
  MeetingSchema,
  type MeetingStatus,
} from "./activity/meeting.ts";
export { MOST_GUESTS } from "./activity/most-guests.ts";
export {
  type AttendanceSheet,
  attendanceSheet,
  type SheetMember,
} from "./attendance/attendance-sheet.ts";
export {
  type AttendanceSubmission,
  AttendanceSubmissionSchema,
  parseAttendanceSubmission,
} from "./attendance/attendance-submission.ts";
export {
  type MemberAttendance,
  type MemberMarks,
  memberAttendance,
} from "./attendance/member-attendance.ts";
export { recordAttendance } from "./attendance/record-attendance.ts";
export type { SubmissionReceipt } from "./attendance/submission-receipt.ts";
export {
  type CivilDate,
  earlierOf,
  isCivilDate,
  lastDayOfMonth,
  laterOf,
} from "./calendar/civil-date.ts";
export { type Month, monthOf, monthsOf } from "./calendar/month.ts";
export {
  type Certainty,
  isPartialDate,
  type PartialDate,
  reachedAge,
} from "./calendar/partial-date.ts";
export {
  periodAfter,
  periodsIn,
  periodYearBefore,
  RELATIVE_PERIODS,
  type RelativePeriod,
  relativePeriod,
  reportDueOn,
} from "./calendar/period-steps.ts";
export {
  PERIOD_KINDS,
  type PeriodKind,
  parsePeriod,
  periodContaining,
  type ReportingPeriod,
  spanOfMonths,
} from "./calendar/reporting-period.ts";
export { type DayShift, daysIn, shiftDay } from "./calendar/shift-day.ts";
export {
  CARE_END_REASONS,
  type Care,
  type CareEndReason,
  type CarePairing,
  CarePairingSchema,
  CareSchema,
  type CareVisit,
  CareVisitSchema,
  type PersonInCare,
  PersonInCareSchema,
} from "./care/care.ts";
export {
  type CheckUp,
  CheckUpSchema,
  type Health,
  type HealthReading,
  HealthReadingSchema,
  HealthSchema,
  type MeasurementRound,
  MeasurementRoundSchema,
} from "./care/health-record.ts";
export { ASSOCIATION_OFFICES, type AssociationOffice } from "./club/association-office.ts";
export { type Circumstance, CircumstanceSchema } from "./club/circumstance.ts";
export { CIRCUMSTANCES, type CircumstanceKind } from "./club/circumstance-kind.ts";
export {
  BUDGET_SOURCES,
  type BudgetSource,
  CLUB_STAGES,
  type Club,
  ClubSchema,
  type ClubStage,
  clubStage,
  communeOf,
  type FoundingDecision,
  FoundingDecisionSchema,
  type ParentAssociation,
  ParentAssociationSchema,
} from "./club/club.ts";
export {
  type Consent,
  ConsentSchema,
  DATA_REQUEST_KINDS,
  type DataRequest,
  type DataRequestKind,
  DataRequestSchema,
} from "./club/consent.ts";
export { CONSENT_PURPOSES, type ConsentPurpose } from "./club/consent-purpose.ts";
export { LEAVING_REASONS, type LeavingReason } from "./club/leaving-reason.ts";
export {
  BOARD_POSTS,
  type BoardPost,
  type BoardTerm,
  BoardTermSchema,
  boardOn,
  type SelfAssessment,
  SelfAssessmentSchema,
} from "./club/management-board.ts";
export {
  type Member,
  MemberSchema,
  type Membership,
  MembershipSchema,
  membershipOn,
} from "./club/member.ts";
export { MEMBERSHIP_KINDS, type MembershipKind } from "./club/membership-kind.ts";
export { foldVietnamese, givenName, matchesName, sortByGivenName } from "./club/person-name.ts";
export {
  VOLUNTEER_ROLES,
  type Volunteer,
  type VolunteerRole,
  VolunteerSchema,
} from "./club/volunteer.ts";
export {
  type AreaEvidence,
  type AreaWork,
  areaEvidence,
  type EvidenceOf,
} from "./facts/area-evidence.ts";
export { clubFacts } from "./facts/club-facts.ts";
export {
  type AreaFactId,
  type AreaMonthsFactId,
  FACTS,
  type FactDefinition,
  type FactId,
  TOPICS,
  type Topic,
  type TopicFactId,
  type TopicState,
} from "./facts/fact-catalogue.ts";
export {
  type Facts,
  type FactValues,
  factsFromTotals,
  mergeFacts,
  noFacts,
} from "./facts/facts.ts";
export {
  type FactsOverTime,
  type LastingFactId,
  type LastingFacts,
  mergeOverTime,
  type TestedFactId,
  withRecount,
} from "./facts/merge-over-time.ts";
export { type FactKind, PLAIN_FACTS } from "./facts/plain-facts.ts";
export {
  readFacts,
  STORED_FACTS_VERSION,
  type StoredFacts,
  storableFacts,
} from "./facts/stored-facts.ts";
export {
  FACTS_TABLE,
  FACTS_TABLE_COLUMNS,
  FACTS_TABLE_KEYS,
  type FactsTableColumn,
  type FactsTableKey,
  type FactsTableRow,
  type FactsTableRowKey,
  factsTableSql,
} from "./facts-table/facts-table.ts";
export { type FactsTableRowOptions, factsTableRow } from "./facts-table/facts-table-row.ts";
export {
  FACTS_TABLE_PLACES,
  type FactsTablePlace,
  type IndicatorSqlOptions,
  type IndicatorsSqlOptions,
  indicatorSql,
  indicatorsSql,
} from "./facts-table/indicator-sql.ts";
export { consentTaker } from "./forgetting/consent-taker.ts";
export {
  type ForgetMemberOptions,
  forgetMember,
  forgettingOf,
} from "./forgetting/forget-member.ts";
export { forgetter } from "./forgetting/forgetter.ts";
export type { Forgetting } from "./forgetting/forgetting.ts";
export { isForgotten } from "./forgetting/pseudonym.ts";
export { type WithdrawConsentOptions, withdrawConsent } from "./forgetting/withdraw-consent.ts";
export { type AmortisationPart, amortisation } from "./fund/amortisation.ts";
export type { AmortisationTerms } from "./fund/amortisation-terms.ts";
export {
  type BookView,
  type FundMovements,
  fundBalance,
  fundMovements,
} from "./fund/fund-movements.ts";
export { type FundRatio, type FundRatios, fundRatios } from "./fund/fund-ratios.ts";
export { type Funds, FundsSchema, type MemberFee, MemberFeeSchema } from "./fund/funds.ts";
export { INCOME_STREAMS, type IncomeStream, incomeByStream } from "./fund/income-by-stream.ts";
export type { KindSums } from "./fund/kind-sums.ts";
export {
  CAPITAL_SOURCES,
  type CapitalSource,
  FUND_KEEPERS,
  type Fund,
  type FundKeeper,
  FundSchema,
  LEDGER_KINDS,
  type LedgerEntry,
  LedgerEntrySchema,
  type LedgerKind,
} from "./fund/ledger.ts";
export type { Lending } from "./fund/lending.ts";
export { AT_RISK_DAYS, LONG_AT_RISK_DAYS, type LoanCounts } from "./fund/lending-counts.ts";
export {
  INTEREST_METHODS,
  type InterestMethod,
  type Loan,
  LoanSchema,
  type LoanTerms,
  LoanTermsSchema,
  REPAYMENT_PLANS,
  type RepaymentPlan,
} from "./fund/loan.ts";
export {
  type LoanAccount,
  type LoanStep,
  loanAccounts,
  principalOwed,
} from "./fund/loan-account.ts";
export { LOAN_STATUSES, type LoanState, type LoanStatus, loanStates } from "./fund/loan-state.ts";
export type { LoanSums } from "./fund/loan-sums.ts";
export { type Portfolio, portfolio } from "./fund/portfolio.ts";
export {
  DAY_COUNTS,
  type DayCount,
  type Instalment,
  repaymentSchedule,
  type ScheduleOptions,
} from "./fund/repayment-schedule.ts";
export { scheduleInForce } from "./fund/schedule-in-force.ts";
export { actionsClosedOnTime } from "./indicators/actions-closed-on-time.ts";
export { allAreas } from "./indicators/all-areas.ts";
export { areaCoverage } from "./indicators/area-coverage.ts";
export { AREA_REGULARITY } from "./indicators/area-regularity.ts";
export { arrearsRate } from "./indicators/arrears-rate.ts";
export { associationLinked } from "./indicators/association-linked.ts";
export { attendanceRate } from "./indicators/attendance-rate.ts";
export { boardComplete } from "./indicators/board-complete.ts";
export { boardWomen } from "./indicators/board-women.ts";
export { borrowerShare } from "./indicators/borrower-share.ts";
export { careCoverage } from "./indicators/care-coverage.ts";
export { caseload } from "./indicators/caseload.ts";
export { type FractionIndicatorId, INDICATORS, type IndicatorId } from "./indicators/catalogue.ts";
export { checkUpCoverage } from "./indicators/check-up-coverage.ts";
export { clubSize } from "./indicators/club-size.ts";
export { clubsNew } from "./indicators/clubs-new.ts";
export { commendations } from "./indicators/commendations.ts";
export { communeCoverage } from "./indicators/commune-coverage.ts";
export { communityActionsPerMonth } from "./indicators/community-actions-per-month.ts";
export { disadvantagedShare } from "./indicators/disadvantaged-share.ts";
export { dropOut } from "./indicators/drop-out.ts";
export { entitlementCases } from "./indicators/entitlement-cases.ts";
export { entitlementSettled } from "./indicators/entitlement-settled.ts";
export { exchangesPerYear } from "./indicators/exchanges-per-year.ts";
export { feeCollection } from "./indicators/fee-collection.ts";
export { type Calculation, formulaOf, rangeOf } from "./indicators/formula.ts";
export { fundGrowth } from "./indicators/fund-growth.ts";
export { fundUtilisation } from "./indicators/fund-utilisation.ts";
export { fundsRaised } from "./indicators/funds-raised.ts";
export { FUNDS_RAISED_BY_STREAM } from "./indicators/funds-raised-by-stream.ts";
export { INDICATOR_GROUP_WORDS } from "./indicators/group-words.ts";
export { growth } from "./indicators/growth.ts";
export { hardshipHelpedPerMonth } from "./indicators/hardship-helped-per-month.ts";
export { HEADLINE_INDICATORS } from "./indicators/headline-indicators.ts";
export {
  INDICATOR_GROUPS,
  type IndicatorDefinition,
  type IndicatorGroup,
  type IndicatorKind,
  type IndicatorUnit,
} from "./indicators/indicator.ts";
export { insuranceCoverage } from "./indicators/insurance-coverage.ts";
export { meanLoan } from "./indicators/mean-loan.ts";
export {
  indicator,
  type Measured,
  type Measurement,
  type MeasurementPassport,
  type MeasureOptions,
  measure,
  measureAll,
  type NotMeasurable,
  type NotMeasurableReason,
} from "./indicators/measure.ts";
export { measurementCoverage } from "./indicators/measurement-coverage.ts";
export { meetingRegularity } from "./indicators/meeting-regularity.ts";
export { membersNew } from "./indicators/members-new.ts";
export { monthsOfCover } from "./indicators/months-of-cover.ts";
export { olderShare } from "./indicators/older-share.ts";
export { olderShare55 } from "./indicators/older-share-55.ts";
export { olderWomenShare } from "./indicators/older-women-share.ts";
export { par30 } from "./indicators/par-30.ts";
export { par90 } from "./indicators/par-90.ts";
export { repaymentRate } from "./indicators/repayment-rate.ts";
export { retention } from "./indicators/retention.ts";
export { selfFinancing } from "./indicators/self-financing.ts";
export { simpleAnnualYield } from "./indicators/simple-annual-yield.ts";
export { studyVisits } from "./indicators/study-visits.ts";
export { supervisionVisits } from "./indicators/supervision-visits.ts";
export { survival } from "./indicators/survival.ts";
export { talksPerMeeting } from "./indicators/talks-per-meeting.ts";
export { trainedShare } from "./indicators/trained-share.ts";
export { visitRegularity } from "./indicators/visit-regularity.ts";
export { womenShare } from "./indicators/women-share.ts";
export { youngerShare } from "./indicators/younger-share.ts";
export { youngerShare55 } from "./indicators/younger-share-55.ts";
export { isPrintable } from "./internal/printable.ts";
export {
  ISSUE_CODES,
  type Issue,
  type IssueCode,
  type IssuePath,
  type IssueValue,
  type ParseResult,
} from "./issue.ts";
export { type CountedClub, countedClub } from "./overview/counted-club.ts";
export { coverageFacts, rollupCoverage, withCoverage } from "./overview/coverage-facts.ts";
export {
  type FactsByUnit,
  type FactsByUnitOptions,
  factsByUnit,
  type PlacedFacts,
} from "./overview/facts-by-unit.ts";
export { mergeRollups } from "./overview/merge-rollups.ts";
export type {
  OverviewClub,
  OverviewOptions,
  UnitOverview,
  UnitSummary,
} from "./overview/overview-document.ts";
export { type OverviewOfFactsOptions, overviewOfFacts } from "./overview/overview-of-facts.ts";
export { MOST_ISSUES_A_LINE, type RefusedLine } from "./overview/refused-line.ts";
export {
  LONGEST_LINE,
  type RegisterLine,
  type RegisterLinesOptions,
  registerLines,
} from "./overview/register-lines.ts";
export {
  MOST_REFUSED_KEPT,
  type Rollup,
  type RollupOptions,
  type RollupProgress,
  rollup,
  rollupRegisters,
} from "./overview/rollup.ts";
export { rollupByUnit } from "./overview/rollup-by-unit.ts";
export type { TextPieces, TextSource, WebStream } from "./overview/text-source.ts";
export { type UnitOverviewOptions, unitOverview } from "./overview/unit-overview.ts";
export type { CountRow } from "./publication/count-table.ts";
export {
  MEMBER_DIVISIONS,
  type MemberDivision,
  type MemberDivisionName,
} from "./publication/member-divisions.ts";
export { earlierDays, type MembersOverTime } from "./publication/members-over-time.ts";
export {
  type PublishCountsOptions,
  publishCounts,
  SMALL_COUNT,
} from "./publication/publish-counts.ts";
export {
  type FactsRow,
  type PublishedFact,
  type PublishedFacts,
  type PublishFactsOptions,
  publishFacts,
} from "./publication/publish-facts.ts";
export {
  type PublishedMeasurement,
  publishMeasurement,
  type SuppressedMeasurement,
} from "./publication/publish-measurement.ts";
export { type PublishedRatio, publishRatio } from "./publication/publish-ratio.ts";
export {
  type PublishedCount,
  type PublishedUnit,
  SUPPRESSION_REASONS,
  type Suppressed,
  type SuppressionReason,
} from "./publication/published-count.ts";
export { checkAppendOnly } from "./register/append-only.ts";
export {
  FIELD_TYPES,
  type FieldType,
  type RegisterField,
  SENSITIVITIES,
  type Sensitivity,
} from "./register/field.ts";
export { fieldAt } from "./register/field-at.ts";
export { REGISTER_FIELDS } from "./register/field-catalogue.generated.ts";
export {
  LOAN_BREACHES,
  type LoanBreach,
  type LoanOutsideTerms,
  loansOutsideTerms,
} from "./register/loans-outside-terms.ts";
export { migrateRegister } from "./register/migrate.ts";
export { type NegativeBalance, negativeBalances } from "./register/negative-balances.ts";
export { type ParentGap, parentGaps } from "./register/parent-gaps.ts";
export {
  type ParseRegisterOptions,
  parseRegister,
  parseRegisterJson,
} from "./register/parse-register.ts";
export { REGISTER_SCHEMA_VERSION, type Register, RegisterSchema } from "./register/register.ts";
export {
  RegisterDocument,
  type StandardIssue,
  type StandardParser,
} from "./register/register-document.ts";
export { type PartOf, type RegisterView, registerView } from "./register/register-view.ts";
export { type SuspectedDuplicate, suspectedDuplicates } from "./register/suspected-duplicates.ts";
export { type AreaExpectation, EIGHT_AREAS } from "./rules/area-expectation.ts";
export { type AreaStanding, type AreaState, areaStandings } from "./rules/area-standing.ts";
export { type CheckOptions, checkClub, checkTotals } from "./rules/check-club.ts";
export { CLUB_RULES } from "./rules/club-rules/club-rules.ts";
export { comparePacks, type PackComparison } from "./rules/compare-packs.ts";
export type { Finding, Outcome } from "./rules/finding.ts";
export type { Mend } from "./rules/mend.ts";
export type { FindingReason } from "./rules/reading.ts";
export type { Band, Quantity, RatioOfFacts, Rule, RuleTemplate } from "./rules/rule.ts";
export {
  definePack,
  type OwnMeasure,
  type OwnReading,
  type OwnSpan,
  type RulePack,
  type RulePackPlan,
  sourceCited,
} from "./rules/rule-pack.ts";
export {
  DECISION_1336,
  DECISION_1648,
  NINH_THUAN_PLAN,
  PROJECT_55,
  RULE_PACKS,
  rulePackOn,
} from "./rules/rule-packs.ts";
export { askFor, type Demand, RULE_TEMPLATES } from "./rules/rule-templates.ts";
export { type ScorecardOptions, scorecard } from "./scorecard/scorecard.ts";
export type {
  IndicatorNames,
  Scorecard,
  ScorecardGroup,
  TrendPoint,
} from "./scorecard/scorecard-document.ts";
export {
  MOST_LIFTS_TOLD,
  type ScorecardDimension,
  type ScorecardSustainability,
} from "./scorecard/scorecard-sustainability.ts";
export {
  type Authority,
  type CitedSource,
  type OwnSourceKey,
  SOURCES,
  type Source,
  type SourceKey,
  type Words,
} from "./sources.ts";
export { type ActivitySheet, activitySheet } from "./submission/activity-sheet.ts";
export {
  type ActivitySubmission,
  ActivitySubmissionSchema,
  parseActivitySubmission,
} from "./submission/activity-submission.ts";
export { canonicalJson } from "./submission/canonical-json.ts";
export { checkActivityEntry } from "./submission/checks/check-activity-entry.ts";
export { checkMemberEntry } from "./submission/checks/check-member-entry.ts";
export { checkVisitEntry } from "./submission/checks/check-visit-entry.ts";
export {
  type KeptCopy,
  KeptCopySchema,
  type SubmissionReference,
  SubmissionReferenceSchema,
} from "./submission/envelope.ts";
export type { FormSheet } from "./submission/form-sheet.ts";
export { type MemberSheet, memberSheet, type PersonOnRoll } from "./submission/member-sheet.ts";
export {
  type MemberSubmission,
  MemberSubmissionSchema,
  parseMemberSubmission,
} from "./submission/member-submission.ts";
export { type NamedPerson, peopleAlike } from "./submission/people-alike.ts";
export { recordActivity } from "./submission/record-activity.ts";
export { type RecordedMember, recordMember } from "./submission/record-member.ts";
export { recordSubmission } from "./submission/record-submission.ts";
export { recordSupervision } from "./submission/record-supervision.ts";
export {
  parseSubmission,
  SUBMISSION_KINDS,
  type Submission,
  type SubmissionKind,
  type SubmissionSubject,
  subjectOf,
} from "./submission/submission.ts";
export {
  type SupervisionItem,
  type SupervisionSheet,
  type SupervisionSheetOptions,
  supervisionSheet,
} from "./submission/supervision-sheet.ts";
export {
  type ClosedAction,
  ClosedActionSchema,
  parseSupervisionSubmission,
  type SupervisionSubmission,
  SupervisionSubmissionSchema,
} from "./submission/supervision-submission.ts";
export {
  AGREEMENT_SECTORS,
  type Agreement,
  AgreementSchema,
  type AgreementSector,
  type Commendation,
  CommendationSchema,
  type StudyVisit,
  StudyVisitSchema,
  type Training,
  TrainingSchema,
} from "./support/linkage.ts";
export {
  type SupervisionAction,
  SupervisionActionSchema,
  type SupervisionVisit,
  SupervisionVisitSchema,
} from "./support/supervision-visit.ts";
export { type Support, SupportSchema } from "./support/support.ts";
export {
  CHANNELS,
  type Channel,
  type Communication,
  CommunicationSchema,
  FEEDBACK_KINDS,
  type Feedback,
  type FeedbackKind,
  FeedbackSchema,
} from "./support/voice.ts";
export {
  type BandCount,
  type ClubsByBand,
  clubsByBand,
  mergeClubsByBand,
} from "./sustainability/clubs-by-band.ts";
export { compareSustainability } from "./sustainability/compare-sustainability.ts";
export {
  type ComparedResult,
  type DimensionMove,
  type IndicatorMove,
  MOVE_CAUSES,
  type MoveCause,
  type ScoreChange,
  type SustainabilityComparison,
} from "./sustainability/comparison.ts";
export { defineMethod } from "./sustainability/define-method.ts";
export type { ExactRatio } from "./sustainability/exact-ratio.ts";
export type { PointRange } from "./sustainability/indicator-points.ts";
export type { Lift, LiftChange, WhatWouldLift } from "./sustainability/lift.ts";
export {
  type MethodBand,
  type MethodDimension,
  type ScoredIndicator,
  type ScoreEdge,
  SUSTAINABILITY_BANDS,
  SUSTAINABILITY_DIMENSIONS,
  type SustainabilityBand,
  type SustainabilityDimension,
  type SustainabilityMethod,
  type WholeRatio,
} from "./sustainability/method.ts";
export { type SustainabilityOptions, sustainability } from "./sustainability/sustainability.ts";
export { SUSTAINABILITY_METHOD } from "./sustainability/sustainability-method.ts";
export type {
  BandPlacement,
  DimensionScore,
  IndicatorScore,
  ScoreRange,
  Sustainability,
} from "./sustainability/sustainability-result.ts";
export { whatWouldLift } from "./sustainability/what-would-lift.ts";
export {
  SUSTAINABILITY_BAND_WORDS,
  SUSTAINABILITY_DIMENSION_WORDS,
} from "./sustainability/words.ts";
export { type Attainment, attainment, type Excess, excess } from "./targets/attainment.ts";
export {
  type ClubCohort,
  type ClubSurvival,
  clubSurvival,
  type Survival,
} from "./targets/club-survival.ts";
export { parseTargets } from "./targets/parse-targets.ts";
export { PUBLISHED_TARGETS } from "./targets/published-targets.ts";
export { type RequiredPace, requiredPace } from "./targets/required-pace.ts";
export {
  COUNTRY,
  TARGET_DIRECTIONS,
  type Target,
  type TargetDirection,
  type TargetPoint,
} from "./targets/target.ts";
export {
  type Figure,
  TARGET_REASONS,
  type TargetFigure,
  type TargetNotMeasurable,
  type TargetReason,
  targetFigure,
} from "./targets/target-figure.ts";
export { type TargetGap, type TargetGaps, targetGaps } from "./targets/target-gaps.ts";
export {
  againstPath,
  type Expected,
  expectedBy,
  type PathStanding,
} from "./targets/target-path.ts";
export {
  TARGET_FACTS,
  TARGET_QUANTITIES,
  TARGET_SHARES,
  type TargetIndicator,
  type TargetQuantity,
} from "./targets/target-quantity.ts";
export { type ClubPull, clubsByPull } from "./trace/clubs-by-pull.ts";
export type { TraceOptions } from "./trace/counting.ts";
export type { FactTrace, TracedList, TracedRow } from "./trace/fact-trace.ts";
export {
  CLUB_PART_STATES,
  type ClubPart,
  type ClubPartState,
  type ClubsTrace,
  type ClubToTrace,
  traceClubs,
} from "./trace/trace-clubs.ts";
export { traceFact } from "./trace/trace-fact.ts";
export { type IndicatorTrace, traceIndicator } from "./trace/trace-indicator.ts";
export { type TraceTogetherOptions, traceTogether } from "./trace/trace-together.ts";
export {
  type AdministrativeUnit,
  AdministrativeUnitSchema,
  type ParentUnit,
  ParentUnitSchema,
  type SuccessorUnit,
  SuccessorUnitSchema,
  TERRAINS,
  type Terrain,
  UNIT_LEVELS,
  type UnitLevel,
} from "./unit/administrative-unit.ts";
export { type ClubUnits, clubUnitsAt, MISSING_UNITS, type MissingUnit } from "./unit/club-units.ts";
export {
  type BoundaryGroup,
  type ConstantBoundariesOptions,
  constantBoundaries,
} from "./unit/constant-boundaries.ts";
export { parseUnits } from "./unit/parse-units.ts";
export type { Counts } from "./unit/tally.ts";
export { type AsItIsOptions, totalsAsItIs } from "./unit/totals-as-it-is.ts";
export { totalsAsItWas } from "./unit/totals-as-it-was.ts";
export {
  type GroupTotal,
  type GroupTotals,
  totalsOnConstantBoundaries,
} from "./unit/totals-on-constant-boundaries.ts";
export { type UnitIndex, type Units, unitAt, unitIndex } from "./unit/unit-index.ts";
export {
  type TotalsOptions,
  UNPLACED_REASONS,
  type UnitRow,
  type UnitTotal,
  type UnitTotals,
  type UnplacedReason,
  type UnplacedRow,
} from "./unit/unit-totals.ts";
export { ancestorsAt, unitsBelow } from "./unit/unit-tree.ts";
