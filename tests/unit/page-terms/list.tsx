/** The list of a page's terms with invented ones, a page that answers for them, and the reader's hands on it. */
import { beforeEach, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { change } from "../../../components/common/settings.ts";
import type { ListedTerm } from "../../../components/page-terms/listing.ts";
import { PageTerms, type PageTermsProps } from "../../../components/page-terms/page-terms.tsx";
import { DEFAULT_SETTINGS } from "../../../core/dataset/settings/settings.ts";
import type { Mention, ToPage } from "../../../platform/messages.ts";
import { fixtureTerm } from "../../fixtures/page.ts";
import { one, show, textOf, user } from "../setup/dom.ts";

/** FXS is defined in the second frame, at its second mention there. */
export const syndrome = fixtureTerm(
  "Fixture syndrome",
  [
    [0, [10, 400]],
    [8, [0, 500, 999]],
  ],
  {
    entry: 3,
    written: "FX disease",
    names: ["Fixture syndrome", "Haemofixture", "FX disease", "FXS"],
    definition: { shortForm: "FXS", longForm: "fixture syndrome", place: { frameId: 8, occurrence: 1 } },
  },
);
export const finding = fixtureTerm("Other finding", [[0, [900]]], { entry: 4, kind: "finding" });
export const busy = fixtureTerm("Busy disease", [[0, Array.from({ length: 45 }, (_, k) => k * 20)]], { entry: 5 });

let page = 0;
export const sent = vi.fn<(message: ToPage, frameId: number) => unknown>();
export const told = vi.fn<(message: unknown) => unknown>();
const mention = (frame: number, n: number): Mention => ({
  before: `Before ${frame}.${n} `,
  term: "FXS",
  after: " after",
});
const answer = (message: ToPage, frame: number): unknown => {
  if (message.type === "page/reveal") return { occurrence: message.occurrence, count: 99 };
  if (message.type !== "page/occurrences") return null;
  const counts: Record<number, number> = { 0: message.entry === 5 ? 45 : 2, 8: 3 };
  const left = Math.max(0, Math.min(20, (counts[frame] ?? 0) - message.from));
  return Array.from({ length: left }, (_, k) => mention(frame, message.from + k));
};

/** Before each test: a page that answers, in a tab of its own, and the settings as they are at first. */
export function usePage(): void {
  beforeEach(async () => {
    sent.mockReset();
    sent.mockImplementation(answer);
    told.mockReset();
    fakeBrowser.tabs.sendMessage = (async (_: number, message: ToPage, { frameId }: { frameId: number }) =>
      sent(message, frameId)) as typeof fakeBrowser.tabs.sendMessage;
    fakeBrowser.runtime.sendMessage = (async (message: unknown) => told(message)) as never;
    change({ ...DEFAULT_SETTINGS });
    page++;
  });
}

export const open = (terms: ListedTerm[], props: Partial<PageTermsProps> = {}) =>
  show(
    <PageTerms terms={terms} muted={[]} complete={true} tabId={7} url={`https://journal.example/${page}`} {...props} />,
  );
/** Renders the same list again, as a new report would. */
export const follow = async (terms: ListedTerm[], props: Partial<PageTermsProps> = {}) => {
  const { render } = await import("preact");
  await user(() =>
    render(
      <PageTerms
        terms={terms}
        muted={[]}
        complete={true}
        tabId={7}
        url={`https://journal.example/${page}`}
        {...props}
      />,
      document.body,
    ),
  );
};
const named = (name: string) => one<HTMLButtonElement>(`[aria-label="${name}"]`);
export const press = (name: string) => user(() => named(name).click());
export const fold = (slug = "fixture-syndrome") => one<HTMLButtonElement>(`[data-slug="${slug}"] .page-term-fold`);
export const status = (slug?: string) => textOf(fold(slug));
export const names = () => [...document.querySelectorAll("[data-slug] .page-term-name > a")].map(textOf);
export const lines = () => [...document.querySelectorAll(".mentions li")].map(textOf);
export const key = (name: string) =>
  user(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })));
export const button = (text: string) => {
  const found = [...document.querySelectorAll("button")].find((element) => textOf(element) === text);
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};
export const type = (text: string) =>
  user(() => {
    const box = one<HTMLInputElement>("input[type=search]");
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
