import { parseRegister, type Register } from "@ishc/core";
import type { BenchCase, Candidate, Extent } from "../bench-case.ts";
import { country, provinces } from "../samples.ts";

const about = "parseRegister on parsed registers, beside JSON.parse on their text";

/** What validation costs beside reading: at most as much again is the aim. */
export const validateProvince: BenchCase = {
  name: "validate-province",
  about: `${about}; whole books in detail`,
  rounds: (extent) => rounds(provinces, extent),
};

/** The same on the clubs of a country. */
export const validateCountry: BenchCase = {
  name: "validate-country",
  about: `${about}; clubs of every size`,
  rounds: (extent) => rounds(country, extent),
};

function* rounds(
  samples: (extent: Extent) => Iterable<readonly Register[]>,
  extent: Extent,
): Generator<readonly [Candidate, ...Candidate[]]> {
  for (const registers of samples(extent)) {
    const texts = registers.map((register) => JSON.stringify(register));
    const parsed = () => texts.map((text) => JSON.parse(text) as unknown);
    yield [
      { name: "JSON.parse", ready: () => parsed },
      { name: "parseRegister", ready: () => validating(parsed()) },
    ];
  }
}

function validating(documents: readonly unknown[]): () => unknown {
  return () => {
    for (const document of documents) {
      // Refusing takes another way, which is not what is measured.
      if (!parseRegister(document).ok) throw new Error("A generated register was refused.");
    }
    return documents;
  };
}
