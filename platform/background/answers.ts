/** The background's answers to messages. */
import { type Browser, browser } from "wxt/browser";
import { type CardModel, cardModel } from "../../core/dataset/card.ts";
import { confirmName } from "../../core/dataset/confirm.ts";
import { loadArticle, loadIndex } from "../dataset.ts";
import { type BackgroundAnswers, type ToBackground, toBackgroundSchema } from "../messages.ts";
import { openPanel } from "../panel.ts";
import { loadSettings } from "../settings.ts";
import { bringIntoFrames } from "./frames.ts";
import { injectScript } from "./inject.ts";
import { answerSaved } from "./keep.ts";
import { muteTerm, unmuteTerm } from "./muting.ts";
import { storeReport } from "./reports.ts";

/** What the card shows for a text on a page; null when the text is not a name of that entry. */
async function answerCardModel(message: Extract<ToBackground, { type: "card/model" }>): Promise<CardModel | null> {
  const [index, settings] = await Promise.all([loadIndex(), loadSettings()]);
  // A page may still run with the lexicon of an earlier version: its entry numbers mean nothing here.
  const entry = message.version === index.version ? index.entries[message.entry] : undefined;
  if (!entry) return null;
  const matched = confirmName(entry, message.text, message.definedAs);
  const article = matched && (await loadArticle(entry.slug));
  return article ? cardModel(article, settings.audience, matched) : null;
}

/** What the card shows for an entry of the data set. */
async function answerCardEntry(slug: string): Promise<CardModel | null> {
  const [article, { audience }] = await Promise.all([loadArticle(slug), loadSettings()]);
  return article && cardModel(article, audience, { text: article.name, via: "same" });
}

const isOwnPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL("/")) ?? false;

/** Tells the page of a tab from the one before, where the browser numbers documents also after a reload. */
const pageOf = ({ documentId, tab }: Browser.runtime.MessageSender): string =>
  `${documentId ?? ""} ${tab?.url?.replace(/#.*/su, "") ?? ""}`;

/**
 * Answers a message, or returns undefined for one that is none of ours. Not async: opening the panel must happen while
 * the browser still counts the reader's click, that is before anything is awaited.
 */
export function answer(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<BackgroundAnswers[ToBackground["type"]]> | undefined {
  const parsed = toBackgroundSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const tabId = sender.tab?.id;
  /** The tab that a message is about: only our own pages may speak of another than their own. */
  const about = (named: number | undefined) => (isOwnPage(sender) ? named : tabId);
  switch (data.type) {
    case "panel/open":
      return openPanel(sender.tab?.windowId, `#/entry/${data.slug}`);
    case "card/inject":
      return tabId === undefined ? Promise.resolve(false) : injectScript("card", tabId, sender.frameId ?? 0);
    case "later/inject":
      return tabId === undefined ? Promise.resolve(false) : injectScript("later", tabId, sender.frameId ?? 0);
    case "card/model":
      return answerCardModel(data);
    case "card/entry":
      return answerCardEntry(data.slug);
    case "frames/look":
      return tabId === undefined ? Promise.resolve(false) : bringIntoFrames(tabId, sender.tab?.url);
    case "saved/state":
      return answerSaved(data.slug, undefined, sender.tab);
    case "saved/set":
      return answerSaved(data.slug, data.saved, sender.tab);
    case "page/report":
      // The sample on a page of our own is no page that anyone reads.
      return tabId === undefined || isOwnPage(sender)
        ? Promise.resolve({ muted: [], defined: [] })
        : storeReport({ tabId, frameId: sender.frameId ?? 0, page: pageOf(sender) }, data.report);
    case "term/mute": {
      const named = about(data.tabId);
      return named === undefined ? Promise.resolve(false) : muteTerm(named, data.slug, data.where);
    }
    case "term/unmute": {
      const named = about(data.tabId);
      return named === undefined ? Promise.resolve(false) : unmuteTerm(named, data.slug);
    }
  }
}
