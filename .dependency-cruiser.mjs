// Who may import whom. Arrows point at what is depended on, and nothing points back:
//   calendar ← club, activity, … ← facts ← indicators ← publication, targets, facts-table, trace ← rules ← sustainability ← scorecard ← overview   (inside core)
//   core ← i18n ← widgets, server, ishc ← examples                         (between packages)

const tests = "\\.(test|fixture)\\.ts$|/src/testing/";

/** Stand on what core's own tests are made of, which core does not publish: its registers, and its reader of tables. */
const fuzzing =
  "^packages/(tooling/src/(fuzz/bases|oracle/\\w+\\.test)|server/src/handler/published-(sums-)?audit\\.test)\\.ts$";

/** Folders of core from the ground up; a folder imports from its own row and those before it. */
const layers = [
  ["calendar"],
  [
    "club",
    "activity",
    "care",
    "fund",
    "support",
    "register",
    "attendance",
    "submission",
    "forgetting",
    "unit",
  ],
  ["facts"],
  ["indicators"],
  ["publication", "targets", "facts-table", "trace"],
  ["rules"],
  ["sustainability"],
  ["scorecard"],
  ["overview"],
];

const layerRules = layers.slice(0, -1).map((layer, i) => ({
  name: `core-layers-${layer[0]}`,
  comment: `Only later layers of core may import earlier ones; ${layer.join(", ")} come before them.`,
  severity: "error",
  from: { path: `^packages/core/src/(${layer.join("|")})/`, pathNot: tests },
  to: {
    path: `^packages/core/src/(${layers
      .slice(i + 1)
      .flat()
      .join("|")})/`,
  },
}));

/** What each package may import of the others, besides itself. */
const neighbours = {
  core: [],
  i18n: ["core"],
  widgets: ["core", "i18n"],
  server: ["core", "i18n"],
  ishc: ["core", "i18n"],
};

const neighbourRules = Object.entries(neighbours).map(([name, allowed]) => ({
  name: `packages-${name}`,
  comment: `${name} may import ${allowed.length === 0 ? "no other package of ours" : `only ${allowed.join(" and ")}`}.`,
  severity: "error",
  from: { path: `^packages/${name}/src`, pathNot: tests },
  to: {
    path: "^(packages|examples)/",
    pathNot: [name, ...allowed].map((each) => `^packages/${each}/`),
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Files that need each other cannot be understood or loaded one at a time.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "The import leads nowhere: a wrong path, or a package that is not installed.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    ...layerRules,
    ...neighbourRules,
    {
      name: "traces-stay-in-the-club",
      comment: "A trace names rows about people. What may be published must not carry one.",
      severity: "error",
      from: {
        path: "^packages/core/src/(publication|facts-table|scorecard|overview)/",
        pathNot: tests,
      },
      to: { path: "^packages/core/src/trace/" },
    },
    {
      name: "entry-points-re-export",
      comment: "Inside a package, import the file itself; barrels breed cycles.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/", pathNot: tests },
      to: { path: "^packages/$1/src/index\\.ts$" },
    },
    {
      name: "through-the-front-door",
      comment: "Import another package by its name, as its users do, not by a path into it.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/", pathNot: fuzzing },
      to: { path: "^packages/[^/]+/src/", pathNot: ["^packages/$1/", "^packages/tooling/"] },
    },
    {
      name: "testing-stays-in-tests",
      comment: "Builders and harnesses are for tests; shipped code must not carry them.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: [tests, fuzzing] },
      to: { path: "^packages/[^/]+/src/testing/" },
    },
    {
      name: "core-dependencies",
      comment: "core stands on zod/mini and date-fns alone; classic zod costs four times as much.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: tests },
      to: {
        path: "node_modules",
        pathNot: "node_modules/(date-fns/|@date-fns/utc/|zod/mini/|zod/v4/mini/)",
      },
    },
    {
      name: "no-node-in-the-browser",
      comment: "These packages run in web pages, where Node's own modules do not exist.",
      severity: "error",
      from: {
        path: "^packages/(core|i18n|widgets)/src|^packages/server/src/(client|contract)/",
        pathNot: tests,
      },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    exclude: { path: "(^|/)(dist|coverage)/.*\\.d\\.ts$" },
    doNotFollow: { path: "node_modules|(^|/)dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
    combinedDependencies: true,
  },
};
