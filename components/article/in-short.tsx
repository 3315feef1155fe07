/** The question's answer on the first screen: the leading causes and the main line of the mechanism, each a way to its statement. */
import { causePart, stepPart } from "../../core/dataset/parts.ts";
import { mainLine } from "../../core/dataset/pathway.ts";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { LevelSign } from "../common/level-mark.tsx";
import { entryAddress } from "../common/route.ts";
import { useArticleContext } from "./context.ts";

/** As many causes as two lines of a narrow panel hold. */
const CAUSES = 3;

/** Stands between two items of a line: text, so that the links are links in a text and not small buttons side by side. */
const Between = ({ sign }: { sign: string }) => (
  <span class="in-short-between" aria-hidden="true">
    {` ${sign} `}
  </span>
);

export function InShort() {
  const { slug, causes, mechanism } = useArticleContext().article;
  const more = causes.length - CAUSES;
  return (
    <dl class="in-short" aria-label={i18n.t("article.inShort.title")}>
      <div>
        <dt>{i18n.t("article.causes")}</dt>
        <dd>
          <ul>
            {causes.slice(0, CAUSES).map(({ label, level }, index) => (
              <li key={label}>
                {index > 0 && <Between sign="·" />}
                <LevelSign level={level} />
                <a href={entryAddress(slug, causePart(index))} {...DATA_TEXT}>
                  {label}
                </a>
              </li>
            ))}
            {more > 0 && (
              <li>
                <Between sign="·" />
                <a href={entryAddress(slug, "causes")}>{i18n.t("article.inShort.more", more)}</a>
              </li>
            )}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{i18n.t("article.mechanism")}</dt>
        <dd>
          {/* The steps are English, and so is the way from one to the next. */}
          <ol {...DATA_TEXT}>
            {mainLine(mechanism.steps).map(({ id, label }, index) => (
              <li key={id}>
                {index > 0 && <Between sign="→" />}
                <a href={entryAddress(slug, stepPart(id))}>{label}</a>
              </li>
            ))}
          </ol>
        </dd>
      </div>
    </dl>
  );
}
