import type { IndicatorDefinition } from "@ishc/core";
import type { Locale } from "../locale.ts";
import { isReckoned } from "./counted.ts";

/** How an indicator is reckoned, in the words of what it counts. */
export function formulaText(
  { above, below, per = 1, kind }: Pick<IndicatorDefinition, "above" | "below" | "per" | "kind">,
  locale: Locale,
): string {
  const isGrowth = kind === "growth";
  if (locale === "en") {
    const times = per === 1 ? "" : ` times ${per},`;
    return `${asOne(above.en)}${times} divided by ${asOne(below.en)}${isGrowth ? ", less 1" : ""}`;
  }
  const times = per === 1 ? "" : ` nhân ${per} rồi`;
  const less = isGrowth ? " rồi trừ 1" : "";
  return `lấy ${asOne(numberOf(above.vi))}${times} chia cho ${asOne(numberOf(below.vi))}${less}`;
}

/** What is reckoned itself before it is divided stands in brackets. */
function asOne(counted: string): string {
  return isReckoned(counted) ? `(${counted})` : counted;
}

/** “Số hội viên”, and “số tiền đã trả” where đồng are counted. */
function numberOf(counted: string): string {
  return counted.startsWith("đồng") ? counted.replace("đồng", "số tiền") : `số ${counted}`;
}
