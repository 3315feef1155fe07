// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { usePortion } from "../../../components/saved/portion.tsx";
import { one, show, textOf, user } from "../setup/dom.ts";

function List({ length, of }: { length: number; of: string }) {
  const { count, more } = usePortion(length, "li", of);
  return (
    <>
      <ul>
        {Array.from({ length }, (_, at) => at)
          .slice(0, count)
          .map((at) => (
            <li key={at}>
              <a href={`#${at}`}>{at}</a>
            </li>
          ))}
      </ul>
      {more}
    </>
  );
}
const shown = () => document.querySelectorAll("li").length;

test("a long list comes in portions; what comes has the focus; another list begins anew", async () => {
  await show(<List length={230} of="all" />);
  expect(shown()).toBe(100);
  expect(textOf(one("button"))).toBe("Show 100 more");
  await user(() => one("button").click());
  expect([shown(), textOf(document.activeElement)]).toEqual([200, "100"]);
  expect(textOf(one("button"))).toBe("Show 30 more");
  await user(() => one("button").click());
  expect([shown(), textOf(document.activeElement), document.querySelector("button")]).toEqual([230, "200", null]);
  await show(<List length={230} of="filtered" />);
  expect(shown()).toBe(100);
});

test("a short list is shown whole, without a button", async () => {
  await show(<List length={100} of="all" />);
  expect([shown(), document.querySelector("button")]).toEqual([100, null]);
});
