import type { CivilDate } from "../../calendar/civil-date.ts";
import type { Consent } from "../../club/consent.ts";
import type { Member } from "../../club/member.ts";
import { checkIds } from "./ids.ts";
import { checkFollows } from "./order.ts";
import { checkAlive } from "./people.ts";
import type { Report } from "./report.ts";
import { dayOfDeath } from "./roll.ts";
import { checkSpans, isPlain } from "./spans.ts";

/** Each member once, and each sound by themselves. */
export function checkMembers(members: readonly Member[], report: Report): void {
  checkIds(members, ["members"], report);
  members.forEach((member, i) => {
    checkMember(member, i, report);
  });
}

/**
 * What a member is asked by themselves: no membership before birth, nothing begun
 * after death, nothing twice at a time. Apart, because a form carries it into web pages.
 */
export function checkMember(member: Member, i: number, report: Report): void {
  const { memberships, circumstances, healthInsurance, associationOffices, consents } = member;
  const diedOn = dayOfDeath(memberships);
  checkMemberships(member, i, report);
  // There are many members, and little can be wrong with most: places are made only for the others.
  if (!isPlain(memberships)) checkSpans(memberships, ["members", i, "memberships"], report);
  if (circumstances && !isPlain(circumstances)) {
    checkSpans(circumstances, ["members", i, "circumstances"], report, ({ kind }) => kind);
  }
  if (healthInsurance && !isPlain(healthInsurance)) {
    checkSpans(healthInsurance, ["members", i, "healthInsurance"], report);
  }
  if (associationOffices && !isPlain(associationOffices)) {
    checkSpans(associationOffices, ["members", i, "associationOffices"], report, nameOfOffice);
  }
  if (consents) checkConsents(consents, i, report);
  if (diedOn !== undefined) checkAfterDeath(member, diedOn, i, report);
}

function checkMemberships(
  { memberships, birthDate = "" }: Member,
  i: number,
  report: Report,
): void {
  memberships.forEach(({ from, to, reason }, k) => {
    // As text, a day of 1955 comes after “1955”: only what is known of the birth is compared.
    if (from < birthDate) {
      const path = ["members", i, "memberships", k, "from"];
      report("date-order", path, { expected: birthDate, received: from });
    }
    if (reason !== undefined && to === undefined) {
      report("missing", ["members", i, "memberships", k, "to"]);
    }
  });
}

/** Of the “other” offices, a person may hold several. */
function nameOfOffice({ office }: { readonly office: string }, i: number): string {
  return office === "other" ? `${office} ${i}` : office;
}

function checkConsents(consents: readonly Consent[], i: number, report: Report): void {
  consents.forEach(({ givenOn, withdrawnOn }, k) => {
    if (withdrawnOn === undefined) return;
    checkFollows(withdrawnOn, givenOn, ["members", i, "consents", k, "withdrawnOn"], report);
  });
}

function checkAfterDeath(member: Member, diedOn: CivilDate, i: number, report: Report): void {
  const { memberships, circumstances = [], healthInsurance = [], associationOffices = [] } = member;
  const spans = { memberships, circumstances, healthInsurance, associationOffices };
  for (const [name, list] of Object.entries(spans)) {
    list.forEach(({ from }, k) => {
      checkAlive(diedOn, from, ["members", i, name, k, "from"], report);
    });
  }
  member.consents?.forEach(({ givenOn }, k) => {
    checkAlive(diedOn, givenOn, ["members", i, "consents", k, "givenOn"], report);
  });
}
