import { afterEach, describe, expect, test, vi } from "vitest";
import { downloadModel, modelState, promptModel } from "../../../platform/language-model.ts";
import { installModel, removeModel } from "../setup/language-model.ts";

afterEach(removeModel);

describe("what the browser has", () => {
  test.each([
    ["available", "ready"],
    ["downloadable", "downloadable"],
    ["downloading", "downloading"],
    ["unavailable", "none"],
    ["something new", "none"],
  ])("%s: %s, and nothing is created for it", async (availability, state) => {
    const { created } = installModel({ availability, output: [] });
    expect(await modelState()).toBe(state);
    expect(created).toEqual([]);
  });

  test("no such thing at all, or one that fails", async () => {
    expect(await modelState()).toBe("none");
    Object.assign(globalThis, { LanguageModel: { availability: () => Promise.reject(new TypeError("No.")) } });
    expect(await modelState()).toBe("none");
    Object.assign(globalThis, { LanguageModel: {} });
    expect(await modelState()).toBe("none");
  });
});

describe("downloading", () => {
  test("tells how far it is, and lets go of the session", async () => {
    const calls = installModel({ availability: "downloadable", output: [] });
    const progress: number[] = [];
    await downloadModel((share) => progress.push(share));
    expect(progress).toEqual([0, 0.5, 1]);
    expect(calls.destroyed).toBe(1);
    expect(await modelState()).toBe("ready");
  });

  test("fails when the browser will not, or has none", async () => {
    await expect(downloadModel(() => undefined)).rejects.toThrow("no language model");
    installModel({ availability: "downloadable", output: [], fails: "create" });
    await expect(downloadModel(() => undefined)).rejects.toThrow("Not enough space.");
  });
});

describe("asking", () => {
  const request = (signal = new AbortController().signal) => ({
    instructions: "Keep to it.",
    text: "Question",
    schema: { type: "object" },
    longest: 1000,
    signal,
  });

  test("pieces are joined; instructions, languages and schema are passed on; the session is let go of", async () => {
    const calls = installModel({ availability: "available", output: ['{"a"', ":1}"] });
    expect(await promptModel(request())).toBe('{"a":1}');
    expect(calls.created[0]?.initialPrompts).toEqual([{ role: "system", content: "Keep to it." }]);
    expect(calls.created[0]?.expectedInputs).toEqual([{ type: "text", languages: ["en"] }]);
    expect(calls.prompts).toEqual([{ text: "Question", responseConstraint: { type: "object" } }]);
    await vi.waitFor(() => expect(calls.destroyed).toBe(1));
  });

  test("an output without end is given up", async () => {
    const calls = installModel({ availability: "available", output: "endless" });
    await expect(promptModel(request())).rejects.toThrow("no end");
    await vi.waitFor(() => expect(calls.destroyed).toBe(1));
  });

  test("one that never comes is given up when it is told to stop", async () => {
    const calls = installModel({ availability: "available", output: "never" });
    const controller = new AbortController();
    const asking = promptModel(request(controller.signal));
    await vi.waitFor(() => expect(calls.prompts).toHaveLength(1));
    controller.abort();
    await expect(asking).rejects.toThrow(/abort/iu);
    await vi.waitFor(() => expect(calls.destroyed).toBe(1));
  });

  test("nothing is begun after it was told to stop", async () => {
    const calls = installModel({ availability: "available", output: [] });
    await expect(promptModel(request(AbortSignal.abort()))).rejects.toThrow(/abort/iu);
    expect(calls.created).toEqual([]);
  });

  test.each(["create", "prompt"] as const)("a failure to %s is passed on", async (fails) => {
    installModel({ availability: "available", output: [], fails });
    await expect(promptModel(request())).rejects.toThrow(/space|crashed/u);
  });

  test("no model", async () => {
    await expect(promptModel(request())).rejects.toThrow("no language model");
  });
});
