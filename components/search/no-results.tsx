import externalLink from "lucide-static/icons/external-link.svg?raw";
import type { IndexEntry } from "../../core/dataset/types.ts";
import { i18n } from "../../platform/i18n.ts";
import { Icon } from "../common/icon.tsx";
import { DATA_TEXT } from "../common/language.ts";

/** Where else to look; nothing is asked of them before a click. */
const ELSEWHERE = [
  { name: "PubMed", address: (text: string) => `https://pubmed.ncbi.nlm.nih.gov/?term=${text}` },
  {
    name: "MedlinePlus",
    address: (text: string) =>
      `https://vsearch.nlm.nih.gov/vivisimo/cgi-bin/query-meta?v%3Aproject=medlineplus&v%3Asources=medlineplus-bundle&query=${text}`,
  },
  { name: "Wikipedia", address: (text: string) => `https://en.wikipedia.org/w/index.php?search=${text}` },
] as const;

/** Letters of a text that are told back. */
const TOLD = 60;
export const shortened = (text: string): string => (text.length > TOLD ? `${text.slice(0, TOLD).trimEnd()}…` : text);

/** More letters than an address or a search page takes. */
const ASKED = 200;

interface NoResultsProps {
  text: string;
  /** Whether it was said above that no entry has the name. */
  said: boolean;
  nearest: readonly IndexEntry[];
  onOpen(slug: string): void;
}

/** Says that no entry answers, what comes nearest, and where else to look. */
export function NoResults({ text, said, nearest, onOpen }: NoResultsProps) {
  return (
    <div class="no-results">
      {!said && <p>{i18n.t("search.none", [shortened(text)])}</p>}
      {nearest.length > 0 && (
        <>
          <p class="soft">{i18n.t("search.nearest")}</p>
          <ul>
            {nearest.map(({ slug, name }) => (
              <li key={slug}>
                <button type="button" class="link" onClick={() => onOpen(slug)} {...DATA_TEXT}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{i18n.t("search.elsewhere")}</p>
      <ul class="elsewhere">
        {ELSEWHERE.map(({ name, address }) => (
          <li key={name}>
            <a href={address(encodeURIComponent(text.slice(0, ASKED)))} target="_blank" rel="noopener noreferrer">
              {name}
              <Icon svg={externalLink} turns />
              <span class="unseen">{i18n.t("common.newTab")}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
