/** The mentions of one term, each with the line it stands in. */
import { useEffect } from "preact/hooks";
import { MENTIONS_AT_ONCE } from "../../core/dataset/mention-sample.ts";
import { i18n } from "../../platform/i18n.ts";
import type { Mention } from "../../platform/messages.ts";
import { say } from "../common/announce.tsx";
import { goTo, loadMentions, position, versionOf } from "./going.ts";
import type { ListState } from "./list-state.ts";
import { type ListedTerm, placeOf } from "./listing.ts";

/** Characters shown before and after the term: about two lines of a narrow panel. */
const BEFORE = 32;
const AFTER = 56;

/** The end of a text, from the beginning of a word on. */
function endOf(text: string): string {
  if (text.length <= BEFORE) return text;
  return `…${text.slice(-BEFORE).replace(/^\S*\s+/u, "")}`;
}

/** The beginning of a text, to the end of a word. */
function beginningOf(text: string): string {
  if (text.length <= AFTER) return text;
  return `${text.slice(0, AFTER).replace(/\s+\S*$/u, "")}…`;
}

const Line = ({ mention }: { mention: Mention }) => (
  <bdi>
    {endOf(mention.before)}
    <mark>{mention.term}</mark>
    {beginningOf(mention.after)}
  </bdi>
);

interface MentionsProps {
  term: ListedTerm;
  tabId: number;
  state: ListState;
}

export function Mentions({ term, tabId, state }: MentionsProps) {
  const { slug, name } = term;
  const known = state.mentions.value.get(slug);
  const shown = known?.lines.length ?? 0;
  const version = versionOf(term);
  const isCurrent = known?.of === version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when what the page holds has changed, not when the lines come
  useEffect(() => {
    if (!isCurrent) void loadMentions(tabId, state, term, Math.max(MENTIONS_AT_ONCE, shown));
  }, [version, isCurrent, tabId, slug]);

  const go = async (number: number) => {
    const place = placeOf(term, number);
    if (place) say(await goTo(tabId, state, term, place));
  };
  if (!known) return <p class="waiting">{i18n.t("page.mentions.loading")}</p>;
  const at = state.at.value.get(slug);
  const left = term.count - shown;
  return (
    <>
      <ol class="mentions" aria-label={i18n.t("page.mentions.of", [name])}>
        {known.lines.map((mention, number) => (
          <li key={number}>
            {mention ? (
              <button
                type="button"
                class="quiet"
                aria-current={number === at ? "true" : undefined}
                onClick={() => void go(number)}
              >
                <Line mention={mention} />
              </button>
            ) : (
              <p class="soft">{i18n.t("page.gone")}</p>
            )}
          </li>
        ))}
      </ol>
      {!known.answered && <p class="soft">{i18n.t("page.noAnswer")}</p>}
      {left > 0 && isCurrent && known.answered && (
        <button
          type="button"
          class="link"
          aria-label={i18n.t("page.mentions.moreOf", [name])}
          onClick={async () => {
            await loadMentions(tabId, state, term, shown + MENTIONS_AT_ONCE);
            say(position((state.mentions.value.get(slug)?.lines.length ?? shown) - 1, term));
          }}
        >
          {i18n.t("page.mentions.more", Math.min(left, MENTIONS_AT_ONCE))}
        </button>
      )}
    </>
  );
}
