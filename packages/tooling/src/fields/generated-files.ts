import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factSumsSource } from "../fact-sums/fact-sums-source.ts";
import { factsPage } from "../indicators-page/facts-page.ts";
import { indicatorBook } from "../indicators-page/indicator-book.ts";
import { indicatorsPage } from "../indicators-page/indicators-page.ts";
import { askedOfRegisters } from "../register-reader/asked.ts";
import { readerSource } from "../register-reader/reader-source.ts";
import { repository } from "../repository.ts";
import { ruleBook } from "../rules-page/rule-book.ts";
import { rulesPage } from "../rules-page/rules-page.ts";
import { guideWithTables } from "../sustainability-page/guide-with-tables.ts";
import { methodBook } from "../sustainability-page/method-book.ts";
import { catalogueSource } from "./catalogue-source.ts";
import { DOCUMENTS, fieldsOf } from "./documents.ts";
import { fieldPage } from "./field-page.ts";
import { submissionPage } from "./submission-page.ts";

/** A file that is kept in the repository, but written by a program. */
interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

const SUSTAINABILITY_GUIDE = "docs/guides/sustainability.md";

/**
 * The data dictionary, as data and as a page, what reads registers and adds facts, the pages of rules, indicators and
 * facts, and the tables in the guide to sustainability.
 */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const described = await Promise.all(
    DOCUMENTS.map(async (document) => ({
      constant: document.constant,
      fields: await fieldsOf(document),
    })),
  );
  const catalogue = "packages/core/src/register/field-catalogue.generated.ts";
  const reader = "packages/core/src/register/register-reader.generated.ts";
  const sums = "packages/core/src/facts/fact-sums.generated.ts";
  const register = described.find(({ constant }) => constant === "REGISTER_FIELDS");
  const indicators = await indicatorBook();
  return [
    { path: catalogue, text: catalogueSource(catalogue, described) },
    { path: reader, text: readerSource(reader, await askedOfRegisters()) },
    { path: sums, text: factSumsSource(sums) },
    { path: "docs/reference/register-fields.md", text: fieldPage(register?.fields ?? []) },
    { path: "docs/reference/submission-fields.md", text: submissionPage(described) },
    { path: "docs/reference/rules.md", text: rulesPage(await ruleBook()) },
    { path: "docs/reference/indicators.md", text: indicatorsPage(indicators) },
    { path: "docs/reference/facts.md", text: factsPage(indicators) },
    {
      path: SUSTAINABILITY_GUIDE,
      text: guideWithTables(
        readFileSync(join(repository, SUSTAINABILITY_GUIDE), "utf8"),
        await methodBook(),
      ),
    },
  ];
}
