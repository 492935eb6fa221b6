import {
  type CivilDate,
  DECISION_1336,
  DECISION_1648,
  NINH_THUAN_PLAN,
  PROJECT_55,
  type RulePack,
  rulePackOn,
} from "@ishc/core";
import { ARGUMENT_WORDS } from "./argument-words.ts";
import { type Call, type CommandOptions, Misuse } from "./command.ts";

const PACKS: readonly RulePack[] = [DECISION_1336, DECISION_1648, NINH_THUAN_PLAN, PROJECT_55];

const IDS = PACKS.map(({ id }) => id);

/** The rules that clubs are judged by. */
export const PACK_OPTION = {
  pack: {
    value: { vi: "BỘ", en: "PACK" },
    help: {
      vi: `bộ quy định: ${IDS.join(", ")}; mặc định là bộ có hiệu lực ngày ấy`,
      en: `the rules: ${IDS.join(", ")}; those in force that day unless given`,
    },
  },
} as const satisfies CommandOptions;

/** The pack a call names, else the one in force on a day; undefined where there is none. */
export function askedPack({ value, locale }: Call, on: CivilDate): RulePack | undefined {
  const asked = value("pack");
  if (asked === undefined) return rulePackOn(on);
  const pack = PACKS.find(({ id }) => id === asked);
  if (!pack) throw new Misuse(ARGUMENT_WORDS[locale].notOneOf("--pack", asked, IDS));
  return pack;
}
