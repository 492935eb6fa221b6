/**
 * What an association mounts behind the widgets: a web-standard request
 * handler, and a store for registers and attendance.
 *
 * @packageDocumentation
 */

export type { SubmissionReceipt } from "@ishc/core";
export {
  ACTIONS,
  type AccessAnswer,
  type AccessQuestion,
  type Action,
  CLUB_ACTIONS,
  type ClubAction,
  UNIT_ACTIONS,
  type UnitAction,
} from "./contract/access.ts";
export type { DeliveredBefore, Replaced, Subject } from "./contract/delivery-rule.ts";
export {
  PROBLEM_KINDS,
  type Problem,
  type ProblemKind,
  type WordedIssue,
} from "./contract/problem.ts";
export { createHandler, type Handler } from "./handler/create-handler.ts";
export { type ErrorRecord, type FailedRequest, jsonErrors } from "./handler/error-record.ts";
export { incomingOf } from "./handler/incoming.ts";
export type { RateLimit } from "./handler/limit-requests.ts";
export type { HandlerOptions } from "./handler/options.ts";
export type { Pace } from "./handler/rate-limit.ts";
export { jsonLog, type RequestRecord } from "./handler/request-record.ts";
export { ROLE_ACTIONS, ROLES, type Role } from "./handler/roles.ts";
export {
  type KnownToken,
  type TokenAccessOptions,
  type TokenStore,
  tokenAccess,
} from "./handler/token-access.ts";
export { createNodeListener, type NodeListener } from "./node/create-node-listener.ts";
export type { BackupEntry } from "./store/backup/backup-entry.ts";
export {
  BACKUP_REFUSALS,
  type BackupRefusal,
  BackupRefused,
} from "./store/backup/backup-refused.ts";
export type {
  ForgetOrder,
  ForgetOutcome,
  WithdrawOrder,
} from "./store/forgetting/forget-order.ts";
export type { ChangedValue } from "./store/history/changed-values.ts";
export type { Change, StoredChange } from "./store/history/stored-change.ts";
export { openStore } from "./store/open-store.ts";
export { openPostgresStore } from "./store/postgres/open-postgres-store.ts";
export { openSqliteStore } from "./store/sqlite/open-sqlite-store.ts";
export { storeErrorOf } from "./store/sqlite/sqlite-fault.ts";
export type {
  RegisterAroundMeeting,
  Store,
  StoredDelivery,
  StoredRegister,
  StoredSubmission,
  StoreReader,
  StoreTransaction,
  SubmissionDocument,
  Versions,
} from "./store/store.ts";
export { STORE_FAULTS, StoreError, type StoreFault } from "./store/store-error.ts";
export type { StoredToken } from "./store/tokens/stored-token.ts";
