/** Saving the card's term: whether it is saved is said in words, and follows what other surfaces do. */
import { useEffect, useState } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";
import { watchSavedTerms } from "../../platform/keep/changes.ts";
import type { SavedState } from "../../platform/messages.ts";
import { ask } from "../../platform/send.ts";
import { SavedIcon, SaveIcon } from "./icons.tsx";

export function SaveTerm({ slug }: { slug: string }) {
  const [state, setState] = useState<SavedState>();
  useEffect(() => {
    let wanted = true;
    const look = () =>
      ask({ type: "saved/state", slug }).then(
        // What cannot be read now is told of when the reader wants to save.
        (now) => wanted && now.problem === undefined && setState(now),
        () => {}, // The extension was updated or removed under this page.
      );
    look();
    const end = watchSavedTerms(look);
    return () => {
      wanted = false;
      end();
    };
  }, [slug]);
  const saved = state?.saved === true;
  const toggle = () =>
    ask({ type: "saved/set", slug, saved: !saved }).then(setState, () => setState({ problem: "unavailable" }));
  return (
    <>
      <button type="button" class="action" aria-pressed={saved} onClick={toggle}>
        {saved ? <SavedIcon /> : <SaveIcon />}
        {i18n.t(saved ? "saved.isSaved" : "saved.save")}
      </button>
      {/* In the document from the start: what comes into a live region later is read out. */}
      <p class="trouble" role="status">
        {state?.problem && i18n.t(`saved.problem.${state.problem}`)}
      </p>
    </>
  );
}
