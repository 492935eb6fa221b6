import type { CivilDate } from "../../calendar/civil-date.ts";
import type { Consent } from "../../club/consent.ts";
import type { Member } from "../../club/member.ts";
import type { IssuePath } from "../../issue.ts";
import { checkIds } from "./distinct.ts";
import { checkFollows } from "./order.ts";
import { checkAlive } from "./people.ts";
import type { Report } from "./report.ts";
import { dayOfDeath } from "./roll.ts";
import { checkSpans, type Dated } from "./spans.ts";

/** Each member once; no membership before birth, nothing begun after death, nothing twice at a time. */
export function checkMembers(members: readonly Member[], report: Report): void {
  checkIds(members, ["members"], report);
  for (const [i, member] of members.entries()) checkMember(member, ["members", i], report);
}

function checkMember(member: Member, path: IssuePath, report: Report): void {
  const { memberships, circumstances, healthInsurance, associationOffices, consents } = member;
  const diedOn = dayOfDeath(memberships);
  checkMemberships(member, [...path, "memberships"], report);
  checkBegun(memberships, diedOn, [...path, "memberships"], report);
  if (circumstances) {
    checkSpans(circumstances, [...path, "circumstances"], report, ({ kind }) => kind);
    checkBegun(circumstances, diedOn, [...path, "circumstances"], report);
  }
  if (healthInsurance) {
    checkSpans(healthInsurance, [...path, "healthInsurance"], report);
    checkBegun(healthInsurance, diedOn, [...path, "healthInsurance"], report);
  }
  if (associationOffices) {
    checkSpans(associationOffices, [...path, "associationOffices"], report, nameOfOffice);
    checkBegun(associationOffices, diedOn, [...path, "associationOffices"], report);
  }
  if (consents) checkConsents(consents, diedOn, [...path, "consents"], report);
}

function checkMemberships(
  { memberships, birthDate }: Member,
  path: IssuePath,
  report: Report,
): void {
  checkSpans(memberships, path, report);
  for (const [i, { from, to, reason }] of memberships.entries()) {
    // As text, a day of 1955 comes after “1955”: only what is known of the birth is compared.
    checkFollows(from, birthDate ?? "", [...path, i, "from"], report);
    if (reason !== undefined && to === undefined) report("missing", [...path, i, "to"]);
  }
}

/** Of the “other” offices, a person may hold several. */
function nameOfOffice({ office }: { readonly office: string }, i: number): string {
  return office === "other" ? `${office} ${i}` : office;
}

function checkBegun(
  spans: readonly Dated[],
  diedOn: CivilDate | undefined,
  path: IssuePath,
  report: Report,
): void {
  if (diedOn === undefined) return;
  for (const [i, { from }] of spans.entries()) {
    checkAlive(diedOn, from, [...path, i, "from"], report);
  }
}

function checkConsents(
  consents: readonly Consent[],
  diedOn: CivilDate | undefined,
  path: IssuePath,
  report: Report,
): void {
  for (const [i, { givenOn, withdrawnOn }] of consents.entries()) {
    checkFollows(withdrawnOn, givenOn, [...path, i, "withdrawnOn"], report);
    checkAlive(diedOn, givenOn, [...path, i, "givenOn"], report);
  }
}
