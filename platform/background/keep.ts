/** The background's answers about what the reader keeps. */
import { type Browser, browser } from "wxt/browser";
import { keptPage } from "../../core/keep/shapes.ts";
import { addLookUp, clearHistory, forgetLookUp, listHistory, listRecent } from "../keep/history.ts";
import { type KeepAnswer, type KeepMessage, type KeepValues, keepMessageSchema } from "../keep/messages.ts";
import { problemOf } from "../keep/problem.ts";
import { readEverything, restore } from "../keep/restore.ts";
import {
  discardDamaged,
  isSaved,
  listDamaged,
  listSaved,
  removeTerm,
  renameTag,
  saveTerm,
  setNote,
  setTags,
} from "../keep/saved.ts";
import type { SavedState } from "../messages.ts";

type Value = KeepValues[KeepMessage["type"]];

const done = async (work: Promise<void>): Promise<null> => {
  await work;
  return null;
};

function carryOut(message: KeepMessage): Promise<Value> {
  switch (message.type) {
    case "keep/saved":
      return listSaved();
    case "keep/save":
      return saveTerm(message.slug, message.seenOn);
    case "keep/remove":
      return done(removeTerm(message.slug));
    case "keep/note":
      return setNote(message.slug, message.note, message.base);
    case "keep/tags":
      return setTags(message.slug, message.tags);
    case "keep/rename-tag":
      return done(renameTag(message.from, message.to));
    case "keep/history":
      return listHistory();
    case "keep/recent":
      return listRecent();
    case "keep/look-up":
      return done(addLookUp(message.lookUp));
    case "keep/forget":
      return done(forgetLookUp(message.at, message.slug));
    case "keep/clear-history":
      return done(clearHistory());
    case "keep/damaged":
      return listDamaged();
    case "keep/discard-damaged":
      return done(discardDamaged());
    case "keep/everything":
      return readEverything();
    case "keep/restore":
      return done(restore(message.backup, message.mode));
  }
}

async function answered<T>(work: () => Promise<T>): Promise<KeepAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/**
 * Answers an extension page, or returns undefined for what is none of ours. Content scripts are not answered: what the
 * reader keeps is none of a page's business.
 */
export function answerKeep(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<KeepAnswer<Value>> | undefined {
  if (!sender.url?.startsWith(browser.runtime.getURL("/"))) return undefined;
  const parsed = keepMessageSchema.safeParse(message);
  if (!parsed.success) return undefined;
  // The page itself asks this of no private window; where the browser tells, it is made sure of.
  if (parsed.data.type === "keep/look-up" && sender.tab?.incognito) return Promise.resolve({ ok: true, value: null });
  return answered(() => carryOut(parsed.data));
}

/** For a card: whether a term is saved; and saving it or taking it away, with the page that the card is on. */
export async function answerSaved(
  slug: string,
  wanted: boolean | undefined,
  tab: Browser.tabs.Tab | undefined,
): Promise<SavedState> {
  const answer = await answered(async () => {
    if (wanted === undefined) return isSaved(slug);
    // Of a private window nothing is remembered but what the reader asks for: the term, not the page.
    if (wanted) await saveTerm(slug, tab?.incognito ? undefined : keptPage(tab?.title, tab?.url));
    else await removeTerm(slug);
    return wanted;
  });
  return answer.ok ? { saved: answer.value } : { problem: answer.problem };
}
