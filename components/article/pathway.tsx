/**
 * The mechanism drawn: a box for each step, arrows to what follows from it. The list of steps below says the same in
 * words; each box leads to its step there, and each number there leads back to its box.
 */
import { stepPart } from "../../core/dataset/parts.ts";
import "./pathway.css";
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { type DrawnArrow, type DrawnStep, layoutPathway, PADDING, type Point } from "../../core/pathway/layout.ts";
import { i18n } from "../../platform/i18n.ts";
import { DATA_TEXT } from "../common/language.ts";
import { textMeasure } from "../common/measure-text.ts";
import { entryAddress } from "../common/route.ts";
import { useArticleContext, useCited } from "./context.ts";
import { hideNote, hideNoteSoon, showNote, showNoteSoon } from "./note.tsx";
import { drawnPart, stepTextId } from "./parts.ts";

/** Height of a line as a multiple of the font's size. */
const LINE = 1.3;
/** Length and half width of an arrow's head, in CSS pixels. */
const HEAD = { length: 7, half: 4 };

const move = ({ x, y }: Point, by: number): Point => ({ x, y: y + by });

/** The arrow's line, which ends where its head begins. */
function linePath({ points, up }: DrawnArrow): string {
  const line = points.map((point, i) => {
    if (up && i === 0) return move(point, HEAD.length);
    return !up && i === points.length - 1 ? move(point, -HEAD.length) : point;
  });
  return line.reduce((path, to, i) => {
    const from = line[i - 1];
    if (!from) return `M ${to.x} ${to.y}`;
    if (i % 2 === 0) return `${path} V ${to.y}`;
    const middle = (from.y + to.y) / 2;
    return `${path} C ${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y}`;
  }, "");
}

function headPath({ points, up }: DrawnArrow): string {
  const tip = up ? points[0] : points.at(-1);
  if (!tip) return "";
  const base = tip.y + (up ? HEAD.length : -HEAD.length);
  return `M ${tip.x} ${tip.y} L ${tip.x - HEAD.half} ${base} L ${tip.x + HEAD.half} ${base} Z`;
}

function ArrowShape({ arrow, lit }: { arrow: DrawnArrow; lit: boolean }) {
  return (
    <g class={`pathway-arrow${arrow.feedback ? " pathway-feedback" : ""}${lit ? " pathway-lit" : ""}`}>
      <path class="pathway-line" d={linePath(arrow)} />
      <path class="pathway-head" d={headPath(arrow)} />
    </g>
  );
}

function StepNote({ drawn }: { drawn: DrawnStep }) {
  const numbers = useCited(drawn.step.cite).map(({ number }) => number);
  return (
    <p {...DATA_TEXT}>
      {drawn.step.text} <span class="reference-number">{numbers.join(", ")}</span>
    </p>
  );
}

interface BoxProps {
  drawn: DrawnStep;
  lineHeight: number;
  onLit(lit: boolean): void;
}

function Box({ drawn, lineHeight, onLit }: BoxProps) {
  const { slug, mechanism } = useArticleContext().article;
  const { step, number, lines, x, y, width, height } = drawn;
  const next = step.leadsTo.map((id) => mechanism.steps.findIndex((other) => other.id === id) + 1);
  const label = i18n.t("article.drawnStep", [String(number), step.label]);
  const follows = next.length > 0 ? i18n.t("article.drawnNext", [next.join(", ")]) : i18n.t("article.outcome");
  const first = y + (height - lines.length * lineHeight) / 2 + lineHeight * 0.76;
  const note = (anchor: Element) => ({ anchor, content: <StepNote drawn={drawn} /> });
  return (
    <a
      id={drawnPart(step.id)}
      class={`pathway-step${step.leadsTo.length === 0 ? " pathway-outcome" : ""}`}
      href={entryAddress(slug, stepPart(step.id))}
      aria-label={`${label}. ${follows}`}
      aria-describedby={stepTextId(step.id)}
      onPointerEnter={({ pointerType, currentTarget }) => {
        onLit(true);
        if (pointerType !== "touch") showNoteSoon(note(currentTarget));
      }}
      onPointerLeave={() => {
        onLit(false);
        hideNoteSoon();
      }}
      onFocus={({ currentTarget }) => {
        onLit(true);
        showNote(note(currentTarget));
      }}
      onBlur={() => {
        onLit(false);
        hideNoteSoon();
      }}
      onClick={hideNote}
    >
      <rect x={x} y={y} width={width} height={height} rx="6" />
      <text x={x + PADDING.x} y={first} direction="ltr" lang="en">
        {lines.map((line, i) => (
          <tspan key={line} x={x + PADDING.x} dy={i === 0 ? 0 : lineHeight}>
            {i === 0 && <tspan class="pathway-number">{number}</tspan>}
            {i === 0 ? line.slice(String(number).length) : line}
            {/* Keeps the lines' words apart where the text is read as one. */}
            {!/[-/]$/u.test(line) && " "}
          </tspan>
        ))}
      </text>
    </a>
  );
}

export function Pathway() {
  const { steps } = useArticleContext().article.mechanism;
  const figure = useRef<HTMLElement>(null);
  const room = useSignal({ width: 0, fontSize: 13 });
  const lit = useSignal("");

  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const look = () => {
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize) || 13;
      const { clientWidth: width } = element;
      if (width !== room.value.width || fontSize !== room.value.fontSize) room.value = { width, fontSize };
    };
    // It looks at once, and when the article has been laid out anyway: asked before, the browser would do that twice.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    // Unfolded for paper, it has room that no observer tells of before the browser prints.
    addEventListener("beforeprint", look);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", look);
    };
  }, [room]);

  const { width, fontSize } = room.value;
  const lineHeight = Math.round(fontSize * LINE);
  const drawing = useMemo(() => {
    if (!figure.current || width === 0) return null;
    // The stroke of the outermost boxes needs a pixel on each side.
    return layoutPathway(steps, { width: width - 2, measure: textMeasure(figure.current), lineHeight });
  }, [steps, width, lineHeight]);

  return (
    <figure ref={figure} class="pathway">
      {drawing && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing has no element of its own for a group of links
        <svg
          role="group"
          aria-label={i18n.t("article.drawing")}
          viewBox={`-1 -1 ${drawing.width + 2} ${drawing.height + 2}`}
          width={drawing.width + 2}
          height={drawing.height + 2}
        >
          {drawing.arrows.map((arrow) => (
            <ArrowShape
              key={`${arrow.above} ${arrow.below} ${arrow.up}`}
              arrow={arrow}
              lit={lit.value === arrow.above || lit.value === arrow.below}
            />
          ))}
          {drawing.steps.map((drawn) => (
            <Box
              key={drawn.step.id}
              drawn={drawn}
              lineHeight={lineHeight}
              onLit={(on) => {
                lit.value = on ? drawn.step.id : "";
              }}
            />
          ))}
        </svg>
      )}
      {steps.some(({ feedback }) => feedback) && <figcaption class="soft">{i18n.t("article.feedbackKey")}</figcaption>}
    </figure>
  );
}
