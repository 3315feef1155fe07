import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/unit/setup/i18n.ts", "tests/unit/setup/locks.ts", "tests/unit/setup/patience.ts"],
          // By default one processor is left to watch with.
          maxWorkers: "100%",
          // Some start a program of ours, which reads the whole data set: that takes long beside other work.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/harness/build.ts"],
          // One at a time: with two browsers on two processors beside other work, about one run in two had a failure.
          maxWorkers: 1,
          // What the harness needs is loaded once, not for each file.
          isolate: false,
          sequence: { groupOrder: 1 },
          // Each wait inside a test ends long before, and says what it waited for.
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
