/**
 * A client of the server for pages and programs, without anything of Node.
 *
 * @packageDocumentation
 */

export type { Conflicts, Health, History } from "../contract/documents.ts";
export type { Problem, ProblemKind, WordedIssue } from "../contract/problem.ts";
export type {
  Published,
  PublishedOverview,
  PublishedScorecard,
  PublishedSummary,
} from "../contract/published.ts";
export {
  type ChangeOptions,
  type Client,
  type ConflictsOptions,
  createClient,
  type FiguresOptions,
  type HistoryOptions,
  type PutRegisterOptions,
} from "./create-client.ts";
export type { Outcome } from "./outcome.ts";
export type { ClientOptions } from "./request.ts";
