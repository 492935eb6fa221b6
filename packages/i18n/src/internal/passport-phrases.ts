import type { Locale } from "../locale.ts";

/** What of the sentence about a passport does not come from elsewhere. */
interface Phrases {
  readonly asOf: (day: string) => string;
  readonly inPeriod: (id: string) => string;
  readonly isMadeOf: (value: string, fraction: string) => string;
  readonly noNumber: (reason: string) => string;
  readonly countedOver: (clubs: string) => string;
  readonly nobodyCounted: string;
  readonly nobodyMissing: string;
  readonly notReported: (clubs: string, topic: string) => string;
  readonly notDue: (clubs: string) => string;
  readonly formula: (formula: string) => string;
  readonly rules: (pack: string) => string;
  readonly source: (source: string) => string;
}

export const PASSPORT_PHRASES: Readonly<Record<Locale, Phrases>> = {
  vi: {
    asOf: (day) => `tính đến ngày ${day}`,
    inPeriod: (id) => `trong kỳ ${id}`,
    isMadeOf: (value, fraction) => `${value}, tức là ${fraction}`,
    noNumber: (reason) => `không có con số, vì ${reason}`,
    countedOver: (clubs) => `tính trên ${clubs}`,
    nobodyCounted: "không có câu lạc bộ nào được tính",
    nobodyMissing: "không thiếu câu lạc bộ nào",
    notReported: (clubs, topic) => `${clubs} chưa báo cáo về ${topic}`,
    notDue: (clubs) => `${clubs} chưa đến hạn`,
    formula: (formula) => `cách tính: ${formula}`,
    rules: (pack) => `bộ quy định: ${pack}`,
    source: (source) => `nguồn: ${source}`,
  },
  en: {
    asOf: (day) => `as of ${day}`,
    inPeriod: (id) => `in ${id}`,
    isMadeOf: (value, fraction) => `${value}, which is ${fraction}`,
    noNumber: (reason) => `no number (${reason})`,
    countedOver: (clubs) => `counted over ${clubs}`,
    nobodyCounted: "no club is counted",
    nobodyMissing: "with no club missing",
    notReported: (clubs, topic) => `${clubs} did not report on ${topic}`,
    notDue: (clubs) => `${clubs} had nothing due`,
    formula: (formula) => `worked out as ${formula}`,
    rules: (pack) => `rules: ${pack}`,
    source: (source) => `source: ${source}`,
  },
};
