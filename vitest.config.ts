import { defineConfig } from "vitest/config";
import { componentProjects } from "./packages/tooling/src/component-tests/project.ts";

const node = {
  test: {
    name: "node",
    environment: "node" as const,
    include: ["packages/{core,i18n,server,tooling}/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.component.test.ts"],
  },
};

export default defineConfig({
  test: {
    projects: [
      node,
      ...(await componentProjects([
        "packages/widgets/src/**/*.test.ts",
        "packages/tooling/src/**/*.component.test.ts",
      ])),
    ],
  },
});
