/**
 * The question's answer on the first screen: the leading causes with how sure they are, the main line of the mechanism,
 * and what all of it rests on. Each line is the way to its statement.
 */
import { causePart, stepPart } from "../../core/dataset/parts.ts";
import { mainLine } from "../../core/dataset/pathway.ts";
import { firstSentences } from "../../core/dataset/sentences.ts";
import type { CauseLevel } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { LevelMark, LevelSign } from "../common/level-mark.tsx";
import { entryAddress } from "../common/route.ts";
import { Citations } from "./citations.tsx";
import { useArticleContext } from "./context.ts";
import { EvidenceLine } from "./evidence.tsx";

/** As many as leave room for the rest on the first screen of a panel. */
const CAUSES = 3;
/** Of the mechanism in plain words: the first sentence often only says how things are in health. */
const SENTENCES = 2;

const LEVELS: readonly CauseLevel[] = ["established", "associated", "hypothesised"];

/** How many causes there are of each level: what the signs mean, too. */
function AllCauses() {
  const { slug, causes } = useArticleContext().article;
  return (
    <p class="in-short-all">
      <a href={entryAddress(slug, "causes")}>{i18n.t("article.inShort.all", causes.length)}</a>
      {LEVELS.map((level) => {
        const count = causes.filter((cause) => cause.level === level).length;
        return (
          count > 0 && (
            <span key={level}>
              {" "}
              <LevelMark level={level} /> {count}
            </span>
          )
        );
      })}
    </p>
  );
}

/** For professionals: in the words of the statements' labels. */
export function InShort() {
  const { slug, causes, mechanism } = useArticleContext().article;
  return (
    <dl class="in-short" aria-label={i18n.t("article.inShort.title")}>
      <div>
        <dt>{i18n.t("article.causes")}</dt>
        <dd>
          <ul>
            {causes.slice(0, CAUSES).map(({ label, level }, index) => (
              <li key={label}>
                <LevelSign level={level} />
                <a href={entryAddress(slug, causePart(index))} {...DATA_TEXT}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <AllCauses />
        </dd>
      </div>
      <div>
        <dt>{i18n.t("article.mechanism")}</dt>
        <dd>
          <ol class="in-short-steps">
            {mainLine(mechanism.steps).map(({ id, label }) => (
              <li key={id}>
                <a href={entryAddress(slug, stepPart(id))} {...DATA_TEXT}>
                  {label}
                </a>
              </li>
            ))}
          </ol>
        </dd>
      </div>
      <div>
        <dt>{i18n.t("article.inShort.evidence")}</dt>
        <dd>
          <EvidenceLine />
        </dd>
      </div>
    </dl>
  );
}

/** For patients, to whom the labels of causes and steps say little: how it happens, under the summary in plain words. */
export function HowInShort() {
  const { slug, mechanism } = useArticleContext().article;
  const { plain, cite } = mechanism.summary;
  return (
    <div class="how-in-short">
      <h3>{i18n.t("article.inShort.how")}</h3>
      <p {...DATA_TEXT}>
        {firstSentences(plain, SENTENCES)}
        <Citations ids={cite} />
      </p>
      <p class="more">
        <a href={entryAddress(slug, "mechanism")}>{i18n.t("article.inShort.more")}</a>
      </p>
    </div>
  );
}
