import { REGISTER_SCHEMA_VERSION } from "@ishc/core";
import type { BackupEntry } from "./backup-entry.ts";
import type { BackupRefusal } from "./backup-refused.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Why a register in a copy is not stored: it is of a later format than is known here, so that nobody could
 * read it any more; or it is none of that club, or cannot be taken apart.
 *
 * @returns undefined where nothing is in the way; what the register says is not judged
 */
export function registerRefusal(entry: BackupEntry): BackupRefusal | undefined {
  if (entry.kind !== "register") return undefined;
  const { schemaVersion, club, members = [], meetings = [] } = entry.register as Fields;
  if (typeof schemaVersion === "number" && schemaVersion > REGISTER_SCHEMA_VERSION) return "newer";
  const isWhole =
    Number.isSafeInteger(schemaVersion) &&
    fieldsOf(club)["id"] === entry.clubId &&
    isListOf(members, isMember) &&
    isListOf(meetings, isMeeting);
  return isWhole ? undefined : "damaged";
}

function isMember({ id, memberships }: Fields): boolean {
  return typeof id === "string" && isListOf(memberships, ({ kind }) => typeof kind === "string");
}

function isMeeting({ id, date }: Fields): boolean {
  return typeof id === "string" && typeof date === "string";
}

function isListOf(value: unknown, isOne: (fields: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isOne(fieldsOf(each)));
}

const fieldsOf = (value: unknown): Fields => Object(value);
