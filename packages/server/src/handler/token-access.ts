import {
  type AdministrativeUnit,
  ancestorsAt,
  type CivilDate,
  type UnitIndex,
  type Units,
  unitIndex,
} from "@ishc/core";
import type { AccessAnswer, AccessQuestion } from "../contract/access.ts";
import { sha256 } from "../hash/sha-256.ts";
import type { StoreReader } from "../store/store.ts";
import { bearerToken } from "./bearer-token.ts";
import { keptUnits } from "./kept-units.ts";
import { ROLE_ACTIONS, type Role } from "./roles.ts";
import { sameLand, sameUnit } from "./same-place.ts";
import { vietnamDay } from "./vietnam-day.ts";

/** What access by tokens is judged by. */
export interface TokenAccessOptions {
  /** The instant, for tokens that expire; the system's clock unless given. */
  readonly now?: () => Date;
  /** Today, where the clubs are: on it a club lies in a commune, and that in a province. */
  readonly today: () => CivilDate;
  /** The administrative units; those of the store, read again when they have another version, unless given. */
  readonly units?: Units;
}

/** What is asked of a token that a store keeps. */
export interface KnownToken {
  /** Its id: told as `by` of whatever is changed with it. */
  readonly id: string;
  /** What it is for. */
  readonly role: Role;
  /** Where: one club, a unit and all in it, or everywhere. */
  readonly scope: { readonly clubId: string } | { readonly unitCode: string } | object;
  /** The instant it was made: the code in its scope means the unit that had it then. */
  readonly createdAt: string;
  /** The instant from which it is not in force. */
  readonly expiresAt: string;
  /** The instant it was taken back; absent while it was not. */
  readonly revokedAt?: string;
}

/** What is asked of a store. */
export interface TokenStore
  extends Pick<StoreReader, "readRegister" | "readUnits" | "readVersions"> {
  /**
   * Finds a token by its hash.
   *
   * @param hash - SHA-256 of the secret, in lower-case hexadecimal
   * @returns the token; undefined for an unknown one
   */
  findToken(hash: string): Promise<KnownToken | undefined>;
}

/**
 * Lets in whoever brings a token that the store knows, to what its role may do where its
 * scope reaches.
 *
 * The secret is hashed, and the store looks for that hash. Nothing here compares a secret with
 * another, so there is no comparison whose length of time could be measured: whoever tries
 * secrets learns at most how an index looks for hashes that they cannot choose.
 *
 * @param store - holds the tokens, the registers and the units
 * @param options - the day, and where wanted the clock and the units
 * @returns an `access` for `createHandler`; it says `not-signed-in` to tokens that are unknown,
 * expired or revoked, and to whoever brings none
 * @example
 * import { createHandler, openSqliteStore, tokenAccess } from "@ishc/server";
 * const store = await openSqliteStore(":memory:");
 * const today = () => "2024-05-25";
 * const handler = createHandler({ store, today, access: tokenAccess(store, { today }) });
 * const headers = { authorization: "Bearer a-guess" };
 * (await handler(new Request("https://example.org/clubs/club-01/sheet", { headers }))).status; // 401
 * await store.close();
 */
export function tokenAccess(
  store: TokenStore,
  { now = () => new Date(), today, units }: TokenAccessOptions,
): (request: Request, question: AccessQuestion) => Promise<AccessAnswer> {
  const readIndex = units ? givenUnits(units) : unitsOf(store);
  return async (request, question) => {
    const secret = bearerToken(request);
    const token = secret === undefined ? undefined : await store.findToken(await sha256(secret));
    if (!token || !isInForce(token, now())) return "not-signed-in";
    if (!ROLE_ACTIONS[token.role].includes(question.action)) return false;
    const place = { day: today(), readIndex };
    return (await reaches(token, question, store, place)) && { by: token.id };
  };
}

/** Whether a token lets anybody in. */
export function isInForce(
  { expiresAt, revokedAt }: { readonly expiresAt: string; readonly revokedAt?: string | undefined },
  now: Date,
): boolean {
  return revokedAt === undefined && now.getTime() < Date.parse(expiresAt);
}

interface Place {
  readonly day: CivilDate;
  readonly readIndex: () => Promise<UnitIndex>;
}

function givenUnits(units: Units): () => Promise<UnitIndex> {
  const index = unitIndex(units);
  return async () => index;
}

function unitsOf(store: TokenStore): () => Promise<UnitIndex> {
  const kept = keptUnits(store);
  return async () => kept((await store.readVersions()).units);
}

/** Whether what is asked about lies in what a token is for. A scope that does not suit its role reaches nothing. */
async function reaches(
  token: KnownToken,
  question: AccessQuestion,
  store: TokenStore,
  { day, readIndex }: Place,
): Promise<boolean> {
  const { role, scope } = token;
  if (role === "centre") return !("clubId" in scope) && !("unitCode" in scope);
  if (role === "club-board") {
    return "clubId" in scope && "clubId" in question && question.clubId === scope.clubId;
  }
  if (!("unitCode" in scope)) return false;
  const index = await readIndex();
  const own = unitOfToken({ ...token, code: scope.unitCode }, index, day);
  if (!own) return false;
  const asked = await codeAsked(question, store, day);
  const unit = asked && sameLand(index, { ...asked, on: day });
  return unit !== undefined && isIn(own, unit, { index, day });
}

/** The unit that a token was made for; none where its code was given to another since, or nobody knows when it was made. */
function unitOfToken(
  { role, code, createdAt }: Pick<KnownToken, "role" | "createdAt"> & { readonly code: string },
  index: UnitIndex,
  day: CivilDate,
): AdministrativeUnit | undefined {
  const made = new Date(createdAt);
  if (Number.isNaN(made.getTime())) return undefined;
  const unit = sameUnit(index, { code, since: vietnamDay(made), on: day });
  return unit?.level === role ? unit : undefined;
}

/** The code that is asked about, and since when it has been written. */
async function codeAsked(question: AccessQuestion, store: TokenStore, day: CivilDate) {
  if ("unitCode" in question) return { code: question.unitCode, since: question.on };
  const stored = await store.readRegister(question.clubId);
  const commune = stored?.register.club.communes.find(
    ({ from, to }) => from <= day && (to === undefined || day <= to),
  );
  return commune && { code: commune.code, since: commune.from };
}

function isIn(
  own: AdministrativeUnit,
  unit: AdministrativeUnit,
  { index, day }: { readonly index: UnitIndex; readonly day: CivilDate },
): boolean {
  return [unit, ...ancestorsAt(index, unit.code, day)].some(({ code }) => code === own.code);
}
