import type { UnitOverview, UnitSummary } from "@ishc/core";
import { formatCount, formatDate, formatPeriod, formatValue } from "@ishc/i18n";
import { html } from "hono/html";
import { type District, type ListedClub, measurementOf } from "../directory.ts";
import { withinSentence } from "../unit-name.ts";
import type { Html } from "./layout.ts";
import { searchForm } from "./search-form.ts";

/** What the front page shows. */
export interface OverviewView {
  /** The province. */
  readonly overview: UnitOverview;
  /** The districts to list; those with a match when something is searched for. */
  readonly districts: readonly District[];
  /** What is searched for; empty for nothing. */
  readonly typed: string;
}

/** The front page: the province in words and figures, its districts, its clubs. */
export function overviewPage({ overview, districts, typed }: OverviewView): Html {
  if (typed !== "") return resultsPage(districts, typed);
  return html`
    <h1>Câu lạc bộ liên thế hệ tự giúp nhau ở ${withinSentence(overview.name)}</h1>
    <p class="lead">${inWords(overview)}</p>
    ${figures(overview)} ${searchForm()}
    <h2 id="huyen">Theo huyện, thành phố</h2>
    ${districtTable(overview)}
    <h2>Các câu lạc bộ</h2>
    ${districts.map(clubSection)}
  `;
}

function resultsPage(districts: readonly District[], typed: string): Html {
  const found = districts.reduce((sum, { clubs }) => sum + clubs.length, 0);
  return html`
    <p class="back"><a class="tap" href="/">Xem cả tỉnh</a></p>
    <h1>Tìm “${typed}”</h1>
    <p class="lead">
      ${
        found === 0
          ? "Không có câu lạc bộ nào tên như vậy. Xin thử một phần của tên, ví dụ chỉ tên xã."
          : `Tìm thấy ${formatCount(found, "vi")} câu lạc bộ.`
      }
    </p>
    ${searchForm(typed)} ${districts.map(clubSection)}
  `;
}

function inWords(overview: UnitOverview): string {
  const clubs = formatCount(overview.clubs, "vi");
  const members = formatCount(overview.members, "vi");
  const totals = `Đến ngày ${formatDate(overview.asOf, "vi")}, ${withinSentence(overview.name)} có ${clubs} câu lạc bộ ở ${overview.children.length} huyện, thành phố, với ${members} hội viên chính thức.`;
  const attendance = measurementOf(overview, "attendance-rate");
  if (attendance?.status !== "measured") return totals;
  const rate = formatValue(attendance, "vi");
  return `${totals} Trong ${formatPeriod(overview.period, "vi")}, ${rate} lượt hội viên có tên trong danh sách đã đến sinh hoạt hằng tháng.`;
}

function figures(overview: UnitOverview): Html {
  const items: [string, string][] = [
    ["Câu lạc bộ", formatCount(overview.clubs, "vi")],
    ["Hội viên", formatCount(overview.members, "vi")],
    ["Tham gia sinh hoạt", value(overview, "attendance-rate")],
    ["Đủ tám mảng", allAreas(overview)],
  ];
  return html`<dl class="figures">
    ${items.map(([name, figure]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>`)}
  </dl>`;
}

function districtTable(overview: UnitOverview): Html {
  return html`<table role="table" class="cards">
    <caption class="heard">Mỗi huyện, thành phố một hàng</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Huyện, thành phố</th>
        <th role="columnheader" scope="col" class="number">Câu lạc bộ</th>
        <th role="columnheader" scope="col" class="number">Hội viên</th>
        <th role="columnheader" scope="col" class="number">Tham gia sinh hoạt</th>
        <th role="columnheader" scope="col" class="number">Đủ tám mảng</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${overview.children.map(
        (unit) => html`<tr role="row">
          <th role="rowheader" scope="row"><a class="tap" href="#${anchor(unit)}">${unit.name}</a></th>
          ${cell("Câu lạc bộ", formatCount(unit.clubs, "vi"))}
          ${cell("Hội viên", formatCount(unit.members, "vi"))}
          ${cell("Tham gia sinh hoạt", value(unit, "attendance-rate"))}
          ${cell("Đủ tám mảng", allAreas(unit))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function clubSection({ summary, clubs }: District): Html {
  return html`<section aria-labelledby="${anchor(summary)}">
    <h3 id="${anchor(summary)}" tabindex="-1">${summary.name}</h3>
    <table role="table" class="cards">
      <caption class="heard">Câu lạc bộ ở ${summary.name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">Câu lạc bộ</th>
          <th role="columnheader" scope="col" class="number">Hội viên</th>
          <th role="columnheader" scope="col" class="number">Tham gia sinh hoạt</th>
          <th role="columnheader" scope="col" class="number">Mảng hoạt động</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${clubs.map(clubRow)}
      </tbody>
    </table>
  </section>`;
}

function clubRow({ club, commune }: ListedClub): Html {
  const size = measurementOf(club, "club-size");
  const areas = measurementOf(club, "area-coverage");
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a class="tap" href="/clubs/${club.id}">${clubName(club)}</a>
      <span class="place">${commune}</span>
    </th>
    ${cell("Hội viên", size?.status === "measured" ? formatCount(size.numerator, "vi") : "–")}
    ${cell("Tham gia sinh hoạt", value(club, "attendance-rate"))}
    ${cell("Mảng hoạt động", areas?.status === "measured" ? `${areas.numerator}/${areas.denominator}` : "–")}
  </tr>`;
}

/** Most names end in the village: then only that is seen, and the whole name is heard. */
function clubName({ name, village }: ListedClub["club"]): Html {
  if (!name.endsWith(village)) return html`${name}`;
  return html`<span class="heard">${name.slice(0, -village.length)}</span>${village}`;
}

function cell(label: string, text: string): Html {
  return html`<td role="cell" class="number" data-label="${label}">${text}</td>`;
}

function value(of: UnitSummary | ListedClub["club"], id: "attendance-rate"): string {
  const measurement = measurementOf(of, id);
  return measurement ? formatValue(measurement, "vi") : "–";
}

function allAreas(unit: UnitSummary): string {
  const measurement = measurementOf(unit, "all-areas");
  if (measurement?.status !== "measured") return "–";
  return `${formatCount(measurement.numerator, "vi")}/${formatCount(measurement.denominator, "vi")}`;
}

const anchor = ({ code }: UnitSummary) => `don-vi-${code}`;
