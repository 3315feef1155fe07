/**
 * Begins what the panel waits for before it is rendered: where it is to be, and the article there. Imported before anything
 * else: the browser answers while the rest of the script is still being evaluated.
 */
import { prepareArticle } from "../../components/article/use-article.ts";
import { parseRoute } from "../../components/common/route.ts";
import { goToAsked } from "../../components/panel/navigation.ts";
import { followRoutes } from "../../platform/panel.ts";

/**
 * Reads the article that an address leads to. It comes as quickly as the settings do; a panel that first says that it is
 * loading costs a frame of its own.
 */
async function prepare(address = ""): Promise<void> {
  const route = parseRoute(address);
  if (route?.view === "entry") await prepareArticle(route.slug);
}

const asking = followRoutes(goToAsked);

/** Settles when the panel can be shown, with the address that was asked for, if it was opened for one. */
export const beginning: Promise<string | undefined> = Promise.all([
  asking,
  prepare(location.hash),
  asking.then(prepare),
]).then(([asked]) => asked);
