/**
 * The mechanism: how it happens, in a summary and step by step. The steps are worded for professionals only, so patients
 * read the summary and unfold the rest if they like.
 */

import arrowDown from "lucide-static/icons/arrow-down.svg?raw";
import rotate from "lucide-static/icons/rotate-ccw.svg?raw";
import { stepPart } from "../../core/dataset/parts.ts";
import type { Step } from "../../core/dataset/pathway.ts";
import { i18n } from "../../platform/i18n.ts";
import { Icon } from "../common/icon.tsx";
import { DATA_TEXT } from "../common/language.ts";
import { entryAddress } from "../common/route.ts";
import { Citations } from "./citations.tsx";
import { useArticleContext } from "./context.ts";
import { drawnPart, stepTextId } from "./parts.ts";
import { Pathway } from "./pathway.tsx";
import { Prose } from "./prose.tsx";
import { ForProfessionals, Section } from "./section.tsx";
import { MoreOn } from "./statements.tsx";
import { TermText } from "./term-text.tsx";

/** Links to the steps that follow from a step. */
function LeadsTo({ step }: { step: Step }) {
  const { slug, mechanism } = useArticleContext().article;
  if (step.leadsTo.length === 0) return null;
  return (
    <p class="leads-to">
      <Icon svg={step.feedback ? rotate : arrowDown} />
      <span>
        {i18n.t(step.feedback ? "article.feedsBack" : "article.leadsTo")}{" "}
        {step.leadsTo.map((id, index) => (
          <span key={id}>
            {index > 0 && ", "}
            <a href={entryAddress(slug, stepPart(id))} {...DATA_TEXT}>
              {mechanism.steps.find((other) => other.id === id)?.label ?? id}
            </a>
          </span>
        ))}
      </span>
    </p>
  );
}

function StepItem({ step, number }: { step: Step; number: number }) {
  const { slug } = useArticleContext().article;
  const path = `mechanism.steps[${number - 1}]`;
  return (
    <li id={stepPart(step.id)} class="step" tabIndex={-1}>
      <a
        class="step-number"
        href={entryAddress(slug, drawnPart(step.id))}
        aria-label={i18n.t("article.showDrawn", [String(number)])}
      >
        {number}
      </a>
      <p class="statement-head" {...DATA_TEXT}>
        <strong>
          <TermText path={path} label text={step.label} />
        </strong>
      </p>
      <p id={stepTextId(step.id)} {...DATA_TEXT}>
        <TermText path={path} text={step.text} />
        <Citations ids={step.cite} />
      </p>
      <LeadsTo step={step} />
      <MoreOn path={path} slugs={step.entry} />
    </li>
  );
}

export function Mechanism() {
  const { article, reading } = useArticleContext();
  const { summary, steps } = article.mechanism;
  return (
    <Section id="mechanism">
      <Prose path="mechanism.summary" texts={summary} />
      <ForProfessionals what="article.foldedSteps" count={steps.length} folded={reading.folded}>
        <Pathway />
        <h3 id="steps-heading">{i18n.t("article.steps")}</h3>
        <ol class="steps" aria-labelledby="steps-heading">
          {steps.map((step, index) => (
            <StepItem key={step.id} step={step} number={index + 1} />
          ))}
        </ol>
      </ForProfessionals>
    </Section>
  );
}
