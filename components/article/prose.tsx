import type { Entry } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { Citations } from "./citations.tsx";
import { useArticleContext } from "./context.ts";
import { TermText } from "./term-text.tsx";

/** A summary in the wordings that the audience reads; each with the references that stand behind both. */
export function Prose({ path, texts }: { path: "summary" | "mechanism.summary"; texts: Entry["summary"] }) {
  const { wordings } = useArticleContext().reading;
  return (
    <>
      {wordings.map((wording) => (
        <div key={wording} class={`prose prose-${wording}`}>
          {wordings.length > 1 && <p class="wording">{i18n.t(`article.${wording}`)}</p>}
          <p {...DATA_TEXT}>
            <TermText path={`${path}.${wording}`} text={texts[wording]} />
            <Citations ids={texts.cite} />
          </p>
        </div>
      ))}
    </>
  );
}
