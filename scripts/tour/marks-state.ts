/** Marks on the sample article: not a surface of ours, but the first thing that a reader sees. */
import { waitForMarks } from "./stage.ts";
import type { State } from "./state.ts";

export const marksState: State = {
  name: "marks",
  title: "Marks on a page",
  surface: "read",
  size: { width: 900, height: 700 },
  async show(stage) {
    const page = await stage.page("index.html");
    await waitForMarks(page);
    return page;
  },
};
