import type {
  IndicatorDefinition,
  MethodDimension,
  ScoredIndicator,
  ScoreEdge,
  WholeRatio,
  Words,
} from "@ishc/core";
import { linkedSource } from "../indicators-page/linked-source.ts";
import type { MethodBook } from "./method-book.ts";

/** Every weight and every edge of the method, a table for each dimension. */
export function edgeTables(book: MethodBook): string {
  const { method } = book;
  const all = method.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const points = Array.from({ length: method.fullPoints }, (_, i) => i + 1);
  return method.dimensions
    .flatMap((dimension) => [
      `### ${nameOf(dimension, book.dimensionWords).en}`,
      "",
      `*${nameOf(dimension, book.dimensionWords).vi}* · \`${dimension.key}\` · ${percent(dimension.weight / all)} of the score`,
      "",
      `| indicator | weight | of the score | ${points.map(pointsHeading).join(" | ")} | the last one by |`,
      `|---|--:|--:|${"---|".repeat(points.length + 1)}`,
      ...dimension.indicators.map((each) => indicatorRow(each, dimension, { book, all })),
      "",
    ])
    .join("\n");
}

const pointsHeading = (points: number) => `${points} ${points === 1 ? "point" : "points"}`;

function indicatorRow(
  scored: ScoredIndicator,
  dimension: MethodDimension,
  { book, all }: { readonly book: MethodBook; readonly all: number },
): string {
  const definition = book.indicators.get(scored.indicator);
  if (!definition) throw new RangeError(`There is no indicator ${scored.indicator}.`);
  const beside = dimension.indicators.reduce((sum, { weight }) => sum + weight, 0);
  const part = (dimension.weight * scored.weight) / (beside * all);
  const points = Array.from({ length: book.method.fullPoints }, (_, i) => i + 1);
  const edges = points.map((count) => scored.edges.find((edge) => edge.points === count));
  const mark = scored.withoutBase === "no-points" ? " ⁰" : "";
  return row([
    `[\`${definition.id}\`](../reference/indicators.md#${definition.id})${mark}<br>${definition.name.en}`,
    String(scored.weight),
    percent(part),
    ...edges.map((edge) => (edge ? ends(edge, definition) : "")),
    cited(scored.edges[scored.edges.length - 1], book),
  ]);
}

/** What an edge asks for, as an indicator of its kind is read. */
function ends({ min, max }: ScoreEdge, definition: IndicatorDefinition): string {
  const shown = (ratio: WholeRatio) => value(ratio, definition);
  if (min && max) return `${shown(min)} to ${shown(max)}`;
  return min ? `≥ ${shown(min)}` : max ? `≤ ${shown(max)}` : "";
}

function value({ numerator, denominator }: WholeRatio, { kind }: IndicatorDefinition): string {
  const number = numerator / denominator;
  return kind === "mean" ? decimals(number) : percent(number);
}

function cited(edge: ScoreEdge | undefined, { sources }: MethodBook): string {
  if (!edge || edge.authority === "our-choice") return "our choice";
  return `${linkedSource(sources[edge.source])} (${edge.authority})`;
}

/** The bands, from the lowest. */
export function bandTable({ method, bandWords }: MethodBook): string {
  return [
    "| band | | from |",
    "|---|---|--:|",
    ...method.bands.map((band) => {
      const { vi, en } = nameOf(band, bandWords);
      const from = percent(band.from.numerator / band.from.denominator);
      return row([`\`${band.key}\``, `${en} · *${vi}*`, from]);
    }),
    "",
  ].join("\n");
}

/** A method names what the kit has no words for. */
function nameOf(
  { key, name }: { readonly key: string; readonly name?: Words },
  words: Readonly<Record<string, Words>>,
): Words {
  return name ?? words[key] ?? { vi: key, en: key };
}

/** No edge of the kit's method needs more than two decimals. */
const decimals = (number: number) => String(Math.round(number * 100) / 100).replace("-", "−");

const percent = (ratio: number) => `${decimals(ratio * 100)} %`;

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
