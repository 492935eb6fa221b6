/** What a test file finds when it begins, and has to leave as it was: other files run in the same process. */
export interface Surroundings {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the global object holds, by name. */
  readonly globals: ReadonlyMap<string, unknown>;
  /** Names that the built-in prototypes know, each as `Array.map`. */
  readonly methods: ReadonlyMap<string, unknown>;
}

const PROTOTYPES = {
  Object,
  Array,
  String,
  Number,
  Date,
  Map,
  Set,
  Promise,
  RegExp,
  JSON: { prototype: JSON },
};

/** Looks at everything that a test could change for those that come after it. */
export function surroundings(): Surroundings {
  return {
    folder: process.cwd(),
    environment: { ...process.env },
    globals: held(globalThis),
    methods: new Map(
      Object.entries(PROTOTYPES).flatMap(([owner, { prototype }]) =>
        [...held(prototype)].map(([name, value]) => [`${owner}.${name}`, value] as const),
      ),
    ),
  };
}

/** What an object has itself; where that is computed, by what it is computed. */
function held(object: object): Map<string, unknown> {
  const all = Object.entries(Object.getOwnPropertyDescriptors(object));
  return new Map(all.map(([name, { value, get }]) => [name, get ?? value]));
}

/**
 * What differs, one line each. A global that is new is let be: modules keep such, and are loaded once.
 *
 * @returns nothing where all is as it was
 */
export function whatChanged(before: Surroundings, after: Surroundings): string[] {
  const environment = (of: Surroundings) => new Map(Object.entries(of.environment));
  return [
    ...(before.folder === after.folder ? [] : [`the folder is ${after.folder}`]),
    ...differing(environment(before), environment(after)).map((name) => `environment: ${name}`),
    ...differing(before.globals, after.globals)
      .filter((name) => before.globals.has(name))
      .map((name) => `globalThis.${name}`),
    ...differing(before.methods, after.methods),
  ];
}

function differing(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter(
    (name) => before.has(name) !== after.has(name) || !Object.is(before.get(name), after.get(name)),
  );
}
