/** A DuckDB type: a name, a list of one type, or a struct of named ones. */
type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

/** Which columns a file of registers has, and of which types. */
export type RegisterShape = Readonly<Record<string, Shape>>;

const span = { from: "DATE", to: "DATE" } as const;

const club = {
  id: "VARCHAR",
  communes: [{ code: "VARCHAR", ...span }],
  stages: [{ stage: "VARCHAR", from: "DATE" }],
} as const;

const member = {
  id: "VARCHAR",
  sex: "VARCHAR",
  birthDate: "VARCHAR",
  memberships: [{ kind: "VARCHAR", ...span, reason: "VARCHAR" }],
} as const;

const entry = {
  id: "VARCHAR",
  date: "DATE",
  kind: "VARCHAR",
  amountVnd: "BIGINT",
  loanId: "VARCHAR",
  reverses: "VARCHAR",
} as const;

const incomeFund = {
  openedOn: "DATE",
  openingVnd: "BIGINT",
  managedBy: "VARCHAR",
  entries: [entry],
} as const;

const funds = {
  incomeGeneration: incomeFund,
  operating: { openedOn: "DATE" },
  loanTerms: [span],
  loans: [{ id: "VARCHAR", memberId: "VARCHAR", agreedOn: "DATE", principalVnd: "BIGINT" }],
  fees: [{ ...span, monthlyVnd: "BIGINT" }],
} as const;

const round = { date: "DATE", measured: ["VARCHAR"] } as const;

const care = {
  people: [{ id: "VARCHAR", ...span }],
  visits: [{ personId: "VARCHAR", date: "DATE" }],
} as const;

/** What is looked at in a register for the core subjects. What is not named is not read. */
export const CORE_SHAPE = {
  club,
  members: [member],
  board: [{ memberId: "VARCHAR", post: "VARCHAR", ...span }],
  meetings: [
    {
      date: "DATE",
      kind: "VARCHAR",
      status: "VARCHAR",
      guests: "BIGINT",
      agenda: [{ area: "VARCHAR" }],
      attendance: [{ memberId: "VARCHAR", status: "VARCHAR" }],
    },
  ],
  care,
  health: { rounds: [round] },
  funds,
} as const satisfies RegisterShape;

/** What is looked at for all subjects. */
export const WHOLE_SHAPE = {
  ...CORE_SHAPE,
  club: {
    ...club,
    foundingDecision: { date: "DATE" },
    rulesAdoptedOn: "DATE",
    parentAssociations: [span],
    performingTeamFormedOn: "DATE",
  },
  members: [
    {
      ...member,
      circumstances: [{ kind: "VARCHAR", ...span }],
      healthInsurance: [span],
      consents: [{ purpose: "VARCHAR", givenOn: "DATE", withdrawnOn: "DATE" }],
    },
  ],
  volunteers: [{ memberId: "VARCHAR", role: "VARCHAR", ...span }],
  activities: [
    {
      area: "VARCHAR",
      kind: "VARCHAR",
      date: "DATE",
      peopleReached: "BIGINT",
      settledOn: "DATE",
    },
  ],
  care: {
    ...care,
    people: [{ id: "VARCHAR", memberId: "VARCHAR", ...span }],
    pairings: [{ personId: "VARCHAR", memberId: "VARCHAR", ...span }],
  },
  health: { rounds: [round], checkUps: [{ date: "DATE", memberIds: ["VARCHAR"] }] },
  funds: {
    ...funds,
    operating: incomeFund,
    loanTerms: [{ ...span, ceilingVnd: "BIGINT", maxMonths: "BIGINT", ratePerMonth: "DOUBLE" }],
    loans: [
      {
        id: "VARCHAR",
        memberId: "VARCHAR",
        agreedOn: "DATE",
        principalVnd: "BIGINT",
        months: "BIGINT",
        ratePerMonth: "DOUBLE",
      },
    ],
  },
  support: {
    supervision: [{ date: "DATE", actions: [{ dueOn: "DATE", closedOn: "DATE" }] }],
    training: [{ date: "DATE", people: "BIGINT", memberIds: ["VARCHAR"] }],
    studyVisits: [{ date: "DATE" }],
    commendations: [{ date: "DATE" }],
  },
  dataRequests: [{ kind: "VARCHAR", receivedOn: "DATE", answeredOn: "DATE", actedOn: "DATE" }],
} as const satisfies RegisterShape;

/** The columns of a file of registers, as `read_json` of DuckDB is told them. */
export function registerColumns(shape: RegisterShape): string {
  const columns = Object.entries(shape).map(([name, each]) => `"${name}": '${typeOf(each)}'`);
  return `{${columns.join(", ")}}`;
}

function typeOf(shape: Shape): string {
  if (typeof shape === "string") return shape;
  if (isList(shape)) return `${typeOf(shape[0])}[]`;
  const fields = Object.entries(shape).map(([name, each]) => `"${name}" ${typeOf(each)}`);
  return `STRUCT(${fields.join(", ")})`;
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
