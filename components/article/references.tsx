/** The list of references, guidelines apart from research; numbers are those of the citations. */

import arrowOut from "lucide-static/icons/arrow-up-right.svg?raw";
import arrowUp from "lucide-static/icons/corner-left-up.svg?raw";
import { Fragment } from "preact";
import { formatApa } from "../../core/cite/apa.ts";
import { doiAddress, type NumberedReference, pubmedAddress, splitReferences } from "../../core/cite/references.ts";
import { formatVancouver } from "../../core/cite/vancouver.ts";
import { i18n } from "../../platform/i18n.ts";
import { Folded } from "../common/folded.tsx";
import { Icon } from "../common/icon.tsx";
import { KindMark } from "../common/kind-mark.tsx";
import { ReferenceText } from "../common/reference-text.tsx";
import { visit } from "../panel/navigation.ts";
import { CopyButton } from "../take-away/copy-button.tsx";
import { useArticleContext } from "./context.ts";
import { referencePart, referenceTextId } from "./parts.ts";
import { Section } from "./section.tsx";

/** A DOI that is longer than its line goes on after its slash, rather than in the middle of a number. */
function OutLink({ href, children }: { href: string; children: string }) {
  return (
    <a class="out" href={href} target="_blank" rel="noopener noreferrer">
      {children.split(/(?<=\/)/u).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
      <Icon svg={arrowOut} turns />
      <span class="unseen">{i18n.t("common.newTab")}</span>
    </a>
  );
}

/** Shown in the reference that a citation has just led to. */
function WayBack({ number }: { number: number }) {
  const { route, depth } = visit.value;
  if (depth === 0 || route.view !== "entry" || route.part !== referencePart(number)) return null;
  return (
    <button type="button" class="quiet" onClick={() => history.back()}>
      <Icon svg={arrowUp} turns />
      {i18n.t("article.backToText")}
    </button>
  );
}

function CopyCitation({ number, reference }: NumberedReference) {
  const summary = (
    <>
      {i18n.t("takeAway.cite")} <span class="unseen">{i18n.t("takeAway.citeOf", [String(number)])}</span>
    </>
  );
  return (
    <Folded class="cite" summary={summary}>
      <div class="takes">
        <CopyButton label={i18n.t("takeAway.vancouver")} text={() => formatVancouver(reference)} />
        <CopyButton label={i18n.t("takeAway.apa")} text={() => formatApa(reference)} />
      </div>
    </Folded>
  );
}

function ReferenceItem({ number, reference }: NumberedReference) {
  const { DOI, PMID, custom } = reference;
  return (
    <li id={referencePart(number)} class="reference" data-reference={reference.id} value={number} tabIndex={-1}>
      <span class="reference-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <p id={referenceTextId(number)}>
          <ReferenceText reference={reference} />
        </p>
        <div class="reference-links">
          <KindMark kind={custom.kind} />
          {DOI && <OutLink href={doiAddress(DOI)}>{i18n.t("article.doi", [DOI])}</OutLink>}
          {PMID && <OutLink href={pubmedAddress(PMID)}>{i18n.t("article.pubmed", [PMID])}</OutLink>}
          <CopyCitation number={number} reference={reference} />
          <WayBack number={number} />
        </div>
      </div>
    </li>
  );
}

function ReferenceList({ heading, items }: { heading: string; items: NumberedReference[] }) {
  return (
    <>
      <h3>{heading}</h3>
      {items.length === 0 ? (
        <p class="soft">{i18n.t("article.noReferences")}</p>
      ) : (
        <ol class="references">
          {items.map((item) => (
            <ReferenceItem key={item.number} {...item} />
          ))}
        </ol>
      )}
    </>
  );
}

export function References() {
  const { guidelines, research } = splitReferences(useArticleContext().article.references);
  return (
    <Section id="references">
      <ReferenceList heading={i18n.t("article.referenceGuidelines")} items={guidelines} />
      <ReferenceList heading={i18n.t("article.referenceResearch")} items={research} />
    </Section>
  );
}
