import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import "./recent.css";
import type { DatasetIndex } from "../../core/dataset/types.ts";
import { loadIndex } from "../../platform/dataset.ts";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { DATA_TEXT } from "../common/language.ts";
import { entryAddress, HISTORY, searchAddress } from "../common/route.ts";
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

/** How many of the entries looked up last are offered. */
const RECENT_SHOWN = 8;

function Recent({ slugs, index }: { slugs: readonly string[]; index: DatasetIndex | null }) {
  const bySlug = new Map(index?.entries.map((entry) => [entry.slug, entry]));
  const entries = slugs.flatMap((slug) => bySlug.get(slug) ?? []).slice(0, RECENT_SHOWN);
  if (entries.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent-heading">
      <h2 id="recent-heading">{i18n.t("popup.recent")}</h2>
      <ul>
        {entries.map(({ slug, name }) => (
          <li key={slug}>
            <a href={entryAddress(slug)} {...DATA_TEXT}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <a class="soft" href={HISTORY}>
        {i18n.t("saved.history.all")}
      </a>
    </section>
  );
}

export function SearchView({ text, visit }: { text: string; visit: Visit }) {
  const heading = useArrival(visit, true);
  const index = useSignal<DatasetIndex | null>(null);
  const recent = useSignal<readonly string[]>([]);
  const title = i18n.t("panel.search");
  useEffect(() => showTitle(title, searchName(text)), [title, text]);
  useEffect(() => {
    void loadIndex().then((loaded) => {
      index.value = loaded;
    });
    void askKeep({ type: "keep/recent" }).then((answer) => {
      if (answer.ok) recent.value = answer.value;
    });
  }, [index, recent]);
  return (
    <div class="search-view">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <SearchBox
        index={index.value}
        initialText={text}
        onOpen={(slug, part) => goTo(entryAddress(slug, part))}
        // The address follows what is typed, so that coming back brings it back; it is no step in the history.
        onText={(typed) => {
          history.replaceState(history.state, "", searchAddress(typed));
          nameView(searchName(typed));
        }}
        focused={visit.how !== "returned"}
      >
        <Recent slugs={recent.value} index={index.value} />
      </SearchBox>
    </div>
  );
}
