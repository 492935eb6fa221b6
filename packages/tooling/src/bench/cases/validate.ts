import { parseRegister } from "@ishc/core";
import type { BenchCase } from "../bench-case.ts";
import { provinces } from "../samples.ts";

/** What validation costs beside reading: at most as much again is the aim. */
export const validate: BenchCase = {
  name: "validate",
  about: "parseRegister on parsed registers, beside JSON.parse on their text",
  *rounds(extent) {
    for (const registers of provinces(extent)) {
      const texts = registers.map((register) => JSON.stringify(register));
      const parsed = () => texts.map((text) => JSON.parse(text) as unknown);
      yield [
        { name: "JSON.parse", ready: () => parsed },
        { name: "parseRegister", ready: () => validating(parsed()) },
      ];
    }
  },
};

function validating(documents: readonly unknown[]): () => unknown {
  return () => {
    for (const document of documents) {
      // Refusing takes another way, which is not what is measured.
      if (!parseRegister(document).ok) throw new Error("A generated register was refused.");
    }
    return documents;
  };
}
