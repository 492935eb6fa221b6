import type { AreaExpectation, Band, Rule, RulePack, RuleTemplate, Source } from "@ishc/core";

/** What the page is made of, as core exports it. */
export interface RuleBook {
  /** The packs, the one that others build on first. */
  readonly packs: readonly RulePack[];
  /** Rules without a number. */
  readonly templates: readonly RuleTemplate[];
  /** Finds a source by its key. */
  readonly sourceOf: (key: Rule["source"]) => Source | undefined;
}

/**
 * Every rule with its number, source and authority as a page: the first pack
 * whole, of each other one what it changes.
 */
export function rulesPage({ packs, templates, sourceOf }: RuleBook): string {
  const [base, ...others] = packs;
  if (!base) return INTRODUCTION;
  return [
    INTRODUCTION,
    ...packHeading(base),
    ...ruleTable(base.rules, sourceOf),
    ...others.flatMap((pack) => [...packHeading(pack), ...changes(pack, base, sourceOf)]),
    "## Rules that ask for a number",
    "",
    "Nobody published one, so these are in no pack until a pack gives it. See [write a rule pack](../guides/rule-packs.md).",
    "",
    "| id | statement |",
    "|---|---|",
    ...templates.map((template) => row([`\`${template.id}\``, words(template)])),
    "",
    "## How often each area is worked in",
    "",
    "| area | every | source | authority |",
    "|---|---|---|---|",
    ...base.areas.map((area) => areaRow(area, sourceOf)),
    "",
  ].join("\n");
}

const INTRODUCTION = `# Rules

Written by \`npm run generate\` from the packs of \`@ishc/core\`. Every number stands with its source and
with how binding that is: *law*, *guideline*, *practice* (seen in clubs, written down by nobody as a rule)
or *our choice* (sources are silent, and the kit had to decide). A required rule asks; a recommended one
informs. Shares are of the whole named in the statement, compared unrounded.
`;

function packHeading({ id, name, from, to, basedOn }: RulePack): string[] {
  const begins = from === undefined ? "no dates published" : `from ${from}`;
  const ends = to === undefined ? "" : ` to ${to}`;
  const below = basedOn?.[0] === undefined ? "" : `, on top of \`${basedOn[0]}\``;
  return [`## ${name.en}`, "", `*${name.vi}* · \`${id}\` · ${begins}${ends}${below}`, ""];
}

function changes(pack: RulePack, base: RulePack, sourceOf: RuleBook["sourceOf"]): string[] {
  const known = new Map(base.rules.map((rule) => [rule.id, rule]));
  const own = pack.rules.filter((rule) => known.get(rule.id) !== rule);
  const added = own.filter((rule) => !isCarriedOver(rule, known.get(rule.id)));
  const carried = own.filter((rule) => isCarriedOver(rule, known.get(rule.id)));
  const ids = new Set(pack.rules.map((rule) => rule.id));
  const gone = base.rules.filter((rule) => !ids.has(rule.id));
  return [
    ...(gone.length > 0 ? [`Without ${listed(gone)}.`, ""] : []),
    ...(carried.length > 0
      ? [
          `Carried on as a choice of the kit, with the same numbers and sources: ${listed(carried)}.`,
          "",
        ]
      : []),
    ...ruleTable(added, sourceOf),
  ];
}

/** The same rule on the kit's own authority. */
function isCarriedOver(rule: Rule, before: Rule | undefined): boolean {
  return (
    JSON.stringify({ ...rule, authority: "" }) === JSON.stringify({ ...before, authority: "" })
  );
}

const listed = (rules: readonly Rule[]) => rules.map((rule) => `\`${rule.id}\``).join(", ");

function ruleTable(rules: readonly Rule[], sourceOf: RuleBook["sourceOf"]): string[] {
  return [
    "| id | statement | asks | | source | in force |",
    "|---|---|---|---|---|---|",
    ...rules.map((rule) =>
      row([
        `\`${rule.id}\``,
        words(rule),
        asked(rule),
        rule.scope === "aggregate" ? `${rule.severity}, of many clubs together` : rule.severity,
        `${linked(sourceOf(rule.source))} (${authority(rule)})`,
        inForce(rule),
      ]),
    ),
    "",
  ];
}

function areaRow(area: AreaExpectation, sourceOf: RuleBook["sourceOf"]): string {
  return row([`\`${area.key}\``, area.every, linked(sourceOf(area.source)), authority(area)]);
}

const words = ({ statement }: Pick<Rule, "statement">) => `${statement.en}<br>*${statement.vi}*`;

function asked({ asks, measures }: Rule): string {
  const isShare =
    "indicator" in measures
      ? measures.indicator !== "club-size"
      : "over" in measures && measures.kind === "share";
  const shown = (value: number) =>
    isShare ? `${Math.round(value * 1000) / 10} %` : value.toLocaleString("en");
  return bandInWords(asks, shown);
}

function bandInWords({ min, max, strictMax }: Band, shown: (value: number) => string): string {
  if (max === undefined) return `at least ${shown(min)}`;
  if (min === max) return `exactly ${shown(min)}`;
  return `${shown(min)} to ${shown(max)}${strictMax ? "" : "; more is information"}`;
}

function linked(source: Source | undefined): string {
  if (!source) return "";
  const { short, address } = source;
  return address === undefined ? short.en : `[${short.en}](${address})`;
}

const authority = (each: Pick<Rule, "authority">) => each.authority.replace("-", " ");

function inForce({ from, to }: Rule): string {
  if (from === undefined && to === undefined) return "";
  return `${from ?? ""} – ${to ?? ""}`.trim();
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
