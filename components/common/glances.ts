/** All entries at a glance, for previews and lists: read with the first need, then kept. */
import { signal } from "@preact/signals";
import type { DatasetIndex, Glance } from "../../core/dataset/types.ts";
import { loadGlances, loadIndex } from "../../platform/dataset.ts";

type Named = Glance & Pick<DatasetIndex["entries"][number], "name">;

const glances = signal<ReadonlyMap<string, Named>>(new Map());
let asked = false;

async function read(): Promise<void> {
  try {
    const [index, list] = await Promise.all([loadIndex(), loadGlances()]);
    glances.value = new Map(
      index.entries.flatMap(({ slug, name }, number) => {
        const glance = list.entries[number];
        return glance ? [[slug, { ...glance, name }] as const] : [];
      }),
    );
  } catch {
    asked = false; // The next need asks again.
  }
}

/** Has the glances read, for whoever will need them soon. */
export function prepareGlances(): void {
  if (asked) return;
  asked = true;
  void read();
}

/** An entry at a glance; undefined until the file has come, and whoever asked in a rendering is rendered again then. */
export function glanceOf(slug: string): Named | undefined {
  prepareGlances();
  return glances.value.get(slug);
}
