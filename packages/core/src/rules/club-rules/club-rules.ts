import type { Rule } from "../rule.ts";
import { boardDeputy, boardHead, boardSize, cashApart } from "./board.ts";
import { careVisits, checkUp, homeCareVolunteers, measuring } from "./care.ts";
import { communityActions, exchanges, hardship, performingTeam, talks } from "./community.ts";
import { older, size, women, younger } from "./composition.ts";
import { consent, noDuplicates, requests } from "./data.ts";
import {
  borrowers,
  incomeFund,
  livelihoodVolunteers,
  loansWithinTerms,
  loanTerms,
  mentoring,
} from "./livelihood.ts";
import { allAreas, monthly } from "./meetings.ts";
import { memberFee, noNegativeBalance, operatingFund, streams } from "./money.ts";
import {
  foundingDecision,
  noParentGap,
  operatingRules,
  parentAssociation,
  unitInForce,
} from "./organisation.ts";

/**
 * The rules every pack of the kit starts from, in the order findings are shown:
 * composition, board, meetings, papers, the eight areas, data. All composition
 * figures of Decision 1336 are worded “strive for”, so missing one is a finding
 * and never a rejection.
 */
export const CLUB_RULES: readonly Rule[] = [
  size,
  older,
  women,
  younger,
  boardSize,
  boardHead,
  boardDeputy,
  cashApart,
  monthly,
  allAreas,
  foundingDecision,
  operatingRules,
  parentAssociation,
  noParentGap,
  unitInForce,
  incomeFund,
  livelihoodVolunteers,
  mentoring,
  borrowers,
  loanTerms,
  loansWithinTerms,
  measuring,
  checkUp,
  homeCareVolunteers,
  careVisits,
  communityActions,
  hardship,
  talks,
  performingTeam,
  exchanges,
  operatingFund,
  memberFee,
  streams,
  noNegativeBalance,
  consent,
  requests,
  noDuplicates,
];
