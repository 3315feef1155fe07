import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { loadIndex } from "../../platform/dataset.ts";
import { i18n } from "../../platform/i18n.ts";
import { addRecent } from "../../platform/recent.ts";
import { entryAddress, searchAddress } from "../common/route.ts";
import { SearchBox } from "../search/search-box.tsx";
import { goTo, nameView, type Visit } from "./navigation.ts";
import { showTitle } from "./title.ts";
import { useArrival } from "./use-arrival.ts";

/** Letters of a search that the trail shows. */
const SHOWN_LETTERS = 24;

const searchName = (text: string): string =>
  text.trim() === ""
    ? i18n.t("panel.search")
    : i18n.t("panel.searchFor", [
        text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS).trimEnd()}…` : text.trim(),
      ]);

export function SearchView({ text, visit }: { text: string; visit: Visit }) {
  const heading = useArrival(visit, true);
  const index = useSignal<DatasetIndex | null>(null);
  const title = i18n.t("panel.search");
  useEffect(() => showTitle(title, searchName(text)), [title, text]);
  useEffect(() => {
    void loadIndex().then((loaded) => {
      index.value = loaded;
    });
  }, [index]);
  return (
    <div class="search-view">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <SearchBox
        index={index.value}
        initialText={text}
        onOpen={(slug) => {
          void addRecent(slug);
          goTo(entryAddress(slug));
        }}
        // The address follows what is typed, so that coming back brings it back; it is no step in the history.
        onText={(typed) => {
          history.replaceState(history.state, "", searchAddress(typed));
          nameView(searchName(typed));
        }}
        focused={visit.how !== "returned"}
      />
    </div>
  );
}
