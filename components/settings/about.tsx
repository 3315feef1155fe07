import "./facts.css";
import { REVIEW_STATUSES } from "../../core/dataset/review.ts";
import { i18n } from "../../platform/i18n.ts";
import { statusName } from "../common/status.ts";

/** Version, licences, and how entries are written. */
export function About({ version }: { version: string }) {
  return (
    <>
      <p>{i18n.t("settings.about.version", [version])}</p>
      <p>{i18n.t("settings.about.licence")}</p>
      <p>
        <a href="/third-party-licences.txt" target="_blank" rel="noreferrer">
          {i18n.t("settings.about.thirdParty")}
        </a>
      </p>
      <h3>{i18n.t("policy.title")}</h3>
      <p>{i18n.t("policy.sources")}</p>
      <p>{i18n.t("policy.contested")}</p>
      <p>{i18n.t("policy.advice")}</p>
      <dl class="explained">
        {REVIEW_STATUSES.map((status) => (
          <div key={status}>
            <dt>{statusName(status)}</dt>
            <dd>{i18n.t(status === "under-review" ? "policy.underReview" : `policy.${status}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{i18n.t("article.disclaimer")}</p>
    </>
  );
}
