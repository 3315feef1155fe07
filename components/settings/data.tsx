import "./facts.css";
import { REVIEW_STATUSES } from "../../core/dataset/review.ts";
import type { DatasetFacts } from "../../core/dataset/types.ts";
import { i18n, interfaceLocale } from "../../platform/i18n.ts";
import { formatDay } from "../common/dates.ts";
import { statusName } from "../common/status.ts";

const number = (count: number): string => new Intl.NumberFormat(interfaceLocale()).format(count);

/** What the bundled data set holds. */
export function Data({ facts }: { facts: DatasetFacts | null }) {
  if (!facts) return null;
  const rows: [string, string][] = [
    [i18n.t("settings.data.entries"), number(facts.entries)],
    [i18n.t("settings.data.statements"), number(facts.statements)],
    [i18n.t("settings.data.references"), number(facts.references)],
    ...REVIEW_STATUSES.map((status): [string, string] => [
      i18n.t("settings.data.status", [statusName(status)]),
      number(facts.review[status]),
    ]),
    [i18n.t("settings.data.updated"), formatDay(facts.updated)],
    [i18n.t("settings.data.version"), facts.version],
  ];
  return (
    <>
      <p>{i18n.t("settings.data.bundled")}</p>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
