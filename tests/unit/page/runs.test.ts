// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Run, RunList } from "../../../page/runs.ts";

/** A page of paragraphs, each with one term. */
function makePage(count: number): HTMLElement {
  const main = document.createElement("main");
  for (let k = 0; k < count; k++) {
    main.append(Object.assign(document.createElement("p"), { textContent: `term ${k}` }));
  }
  document.body.replaceChildren(main);
  return main;
}

const runOf = (block: Element): Run => ({
  block,
  nodes: [block.firstChild as Text],
  data: [0, 0, 0, 4, 1],
  length: 6,
  at: 0,
  heading: false,
  pass: 0,
});

const blocksOf = (list: RunList) => list.all.map(({ block }) => (block as Element).textContent);

const change = fc.oneof(
  fc.record({ kind: fc.constant("read" as const), from: fc.nat(29), count: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant("move" as const), from: fc.nat(29), to: fc.nat(29) }),
  fc.record({ kind: fc.constant("remove" as const), from: fc.nat(29) }),
  fc.record({ kind: fc.constant("renew" as const), from: fc.nat(29) }),
);

describe("the list of runs", () => {
  test("is dropped up to a text, whatever is told of places: those of runs that were read apart are guesses", () => {
    const main = makePage(6);
    const list = new RunList();
    let previous: Run | undefined;
    for (const block of main.children) {
      const run = runOf(block);
      list.add(run, previous);
      previous = run;
    }
    const end = list.indexFrom((main.children[3] as Element).firstChild as Text);
    expect(end).toBe(3);
    list.drop((_, index) => index < end && index !== 1);
    expect(blocksOf(list)).toEqual(["term 1", "term 3", "term 4", "term 5"]);
    expect(list.indexFrom((main.children[2] as Element).firstChild as Text)).toBe(1);
  });

  test("is in the order of the page, each run once, whatever is read, moved, removed and written anew in between", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        const main = makePage(30);
        const list = new RunList();
        const paragraph = (place: number) => main.children[place % Math.max(1, main.children.length)];
        for (const one of changes) {
          const subject = paragraph(one.from);
          if (!subject) continue;
          if (one.kind === "read") {
            let previous: Run | undefined;
            for (let k = 0; k < one.count; k++) {
              const block = main.children[one.from + k];
              if (!block) break;
              const run = runOf(block);
              list.add(run, previous);
              previous = run;
            }
          } else if (one.kind === "move") {
            main.insertBefore(subject, paragraph(one.to) ?? null);
            list.noteRemoval([subject]);
          } else if (one.kind === "remove") {
            subject.remove();
            list.noteRemoval([subject]);
          } else {
            // A change of text: what was read of it stays until its block is read again.
            list.drop(({ block }) => block === subject);
            subject.textContent = `${subject.textContent} anew`;
          }
        }
        const order = [...main.children].map(({ textContent }) => textContent);
        const found = blocksOf(list);
        expect(new Set(found).size).toBe(found.length);
        expect(found).toEqual(order.filter((text) => found.includes(text)));
      }),
    );
  });

  test("keeps a run in its place when what stood between has lost its terms since it was read", () => {
    const main = makePage(4);
    const [a, b, c, d] = [...main.children].map(runOf) as [Run, Run, Run, Run];
    const list = new RunList();
    for (const run of [a, b, c, d]) list.add(run);
    // Read anew from the beginning, while b's block has no term any more and is not known to have changed yet.
    const [a2, c2] = [runOf(a.block as Element), runOf(c.block as Element)];
    list.add(a2);
    list.add(c2, a2);
    expect(list.all).toEqual([a2, b, c2, d]);
  });

  test("drops what was taken out, also when it is put elsewhere before the list is used", () => {
    const main = makePage(3);
    const [a, b, c] = [...main.children].map(runOf) as [Run, Run, Run];
    const list = new RunList();
    for (const run of [a, b, c]) list.add(run);
    main.append(a.block);
    list.noteRemoval([a.block]);
    expect(list.all).toEqual([b, c]);
    const moved = runOf(a.block as Element);
    list.add(moved);
    expect(list.all).toEqual([b, c, moved]);
  });
});
