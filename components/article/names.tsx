import { useSignal } from "@preact/signals";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { useArticleContext } from "./context.ts";

/** Characters of other names that stand at the top of a narrow panel without pushing the answer off the screen. */
const ROOM = 75;

/** How many of some names fit into the room; the first one always does. */
function fitting(names: readonly string[]): number {
  let length = 0;
  const over = names.findIndex((name) => {
    length += name.length + 2;
    return length > ROOM;
  });
  return over < 0 ? names.length : Math.max(1, over);
}

/** The entry's name and what else it is called, the rest of a long list when it is asked for (and on paper). */
export function Names() {
  const { article } = useArticleContext();
  const open = useSignal(false);
  const names = [...article.names, ...article.abbreviations.map(({ text }) => text)];
  const count = fitting(names);
  const rest = names.slice(count);
  return (
    <p class="names">
      <strong {...DATA_TEXT}>{article.name}</strong>
      {names.length > 0 && (
        <span>
          {" "}
          {i18n.t("article.alsoCalled", [names.slice(0, count).join(", ")])}
          {rest.length > 0 && (
            <>
              <span class={open.value ? undefined : "names-rest"}>{`, ${rest.join(", ")}`}</span>{" "}
              <button
                type="button"
                class="link"
                aria-expanded={open.value}
                onClick={() => {
                  open.value = !open.value;
                }}
              >
                {open.value ? i18n.t("article.fewerNames") : i18n.t("article.moreNames", rest.length)}
              </button>
            </>
          )}
        </span>
      )}
    </p>
  );
}
