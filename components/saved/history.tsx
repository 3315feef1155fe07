/** What was looked up, by day. It can be cleared, in part or whole, and switched off. */
import { useSignal } from "@preact/signals";
import x from "lucide-static/icons/x.svg?raw";
import { useEffect, useRef } from "preact/hooks";
import "./fields.css";
import "./look-ups.css";
import type { LookUp } from "../../core/keep/shapes.ts";
import { i18n } from "../../platform/i18n.ts";
import { askKeep } from "../../platform/keep/ask.ts";
import { say } from "../common/announce.tsx";
import { dayOf, formatTime, formatWholeDay } from "../common/dates.ts";
import { Icon } from "../common/icon.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { entryAddress } from "../common/route.ts";
import { change, settings } from "../common/settings.ts";
import { followHistory, isKnown, lookUps, nameOf } from "./kept.ts";
import { usePortion } from "./portion.tsx";
import { problemText } from "./problems.ts";
import { PageLink } from "./saved-item.tsx";

/** Newest day first, as the list is. */
function byDay(list: readonly LookUp[]): Map<string, LookUp[]> {
  const days = new Map<string, LookUp[]>();
  for (const lookUp of list) {
    const day = dayOf(lookUp.at);
    days.set(day, [...(days.get(day) ?? []), lookUp]);
  }
  return days;
}

function Item({ lookUp, onForget }: { lookUp: LookUp; onForget(): void }) {
  const { slug, at, via, page } = lookUp;
  const name = nameOf(slug);
  return (
    <li class="look-up">
      <div class="look-up-text">
        <time class="soft" dateTime={new Date(at).toISOString()}>
          {formatTime(at)}
        </time>
        <div>
          {isKnown(slug) ? (
            <a href={entryAddress(slug)} {...DATA_TEXT}>
              {name}
            </a>
          ) : (
            <span {...DATA_TEXT}>{name}</span>
          )}
          {(page || via !== "outside") && (
            <p class="soft">
              {via !== "outside" && i18n.t(`saved.history.via.${via}`)}
              {page && via !== "outside" && " · "}
              {page && <PageLink page={page} />}
            </p>
          )}
        </div>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={i18n.t("saved.history.forget", [name, formatTime(at)])}
        onClick={onForget}
      >
        <Icon svg={x} />
      </button>
    </li>
  );
}

/** Asks once before everything is gone. */
function ClearAll({ count, onClear }: { count: number; onClear(): void }) {
  const asking = useSignal(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking.value) first.current?.focus();
  }, [asking.value]);
  if (!asking.value) {
    return (
      <button
        type="button"
        onClick={() => {
          asking.value = true;
        }}
      >
        {i18n.t("saved.history.clear")}
      </button>
    );
  }
  return (
    <fieldset class="row">
      <legend>{i18n.t("saved.history.sure", count)}</legend>
      <button
        ref={first}
        type="button"
        onClick={() => {
          asking.value = false;
        }}
      >
        {i18n.t("saved.history.keep")}
      </button>
      <button type="button" class="danger" onClick={onClear}>
        {i18n.t("saved.history.clearAll")}
      </button>
    </fieldset>
  );
}

export function History() {
  useEffect(followHistory, []);
  const trouble = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  const list = lookUps.value?.value ?? [];
  const { count, more } = usePortion(list.length, ".look-up", "look-ups");
  const days = byDay(list.slice(0, count));

  const attempt = async (message: Parameters<typeof askKeep>[0], done: string) => {
    const answer = await askKeep(message);
    trouble.value = answer.ok ? "" : problemText(answer.problem);
    say(trouble.value || done);
    // What had the focus is gone.
    if (answer.ok) heading.current?.focus();
  };
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.value.history}
          onChange={(event) => change({ history: event.currentTarget.checked })}
        />
        <span>{i18n.t("saved.history.on")}</span>
      </label>
      <p class="soft">{i18n.t("saved.history.hint")}</p>
      {lookUps.value?.problem && <p class="note-trouble">{problemText(lookUps.value.problem)}</p>}
      {trouble.value && <p class="note-trouble">{trouble.value}</p>}
      <h2 ref={heading} tabIndex={-1} class="history-count">
        {lookUps.value?.value &&
          (list.length === 0 ? i18n.t("saved.history.none") : i18n.t("saved.history.count", list.length))}
      </h2>
      {[...days].map(([day, those]) => (
        <section key={day} class="history-day">
          <h3>{formatWholeDay(those[0]?.at ?? 0)}</h3>
          <ul>
            {those.map((lookUp) => (
              <Item
                key={`${lookUp.at} ${lookUp.slug}`}
                lookUp={lookUp}
                onForget={() =>
                  void attempt(
                    { type: "keep/forget", at: lookUp.at, slug: lookUp.slug },
                    i18n.t("saved.history.forgotten"),
                  )
                }
              />
            ))}
          </ul>
        </section>
      ))}
      {more}
      {list.length > 0 && (
        <ClearAll
          count={list.length}
          onClear={() => void attempt({ type: "keep/clear-history" }, i18n.t("saved.history.cleared"))}
        />
      )}
    </>
  );
}
