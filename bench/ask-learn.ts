/**
 * Learns the weights of the follow-up (core/dataset/ask/judge.ts) from questions with known answers: what makes a
 * statement the best one, by softmax over the statements of each question; whether the best one answers, by logistic
 * regression. Both are small, smoothed (L2) and convex, so the same questions always give the same weights.
 */
import { createGather, type Gather } from "../core/dataset/ask/ask.ts";
import type { Evidence } from "../core/dataset/ask/evidence.ts";
import { answeringNumbers, dot, rankAll, rankingNumbers } from "../core/dataset/ask/judge.ts";
import type { Question as Read } from "../core/dataset/ask/question.ts";
import type { QuestionPack } from "../core/dataset/ask/questions/format.ts";
import type { StatementPack } from "../core/dataset/statements/format.ts";
import type { DatasetIndex } from "../core/dataset/types.ts";
import type { Question } from "./ask-questions.ts";

export interface Weights {
  ranking: number[];
  answering: number[];
  /** What the sum of the answering numbers must exceed. */
  least: number;
}

interface Example {
  question: Read;
  evidence: readonly Evidence[];
  isRight: (one: Evidence) => boolean;
  isAnswerable: boolean;
}

const SMOOTHING = { ranking: 0.003, answering: 0.002 };
const ROUNDS = 300;
const STEP = 0.1;
/** Only so many statements of a question are compared, those that cover most of it. */
const MOST_COMPARED = 80;
/** Questions are judged by weights that were learned from the others: by eighths, and so in several ways, since chance is in each. */
const FOLDS = 8;
const SPLITS = 4;

/** Adam: descends from zero along what `slope` says. */
function descend(size: number, slope: (weights: readonly number[]) => number[]): number[] {
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    slope(weights).forEach((value, k) => {
      mean[k] = 0.9 * (mean[k] as number) + 0.1 * value;
      square[k] = 0.99 * (square[k] as number) + 0.01 * value * value;
      const [m, s] = [(mean[k] as number) / (1 - 0.9 ** round), (square[k] as number) / (1 - 0.99 ** round)];
      weights[k] = (weights[k] as number) - (STEP * m) / (Math.sqrt(s) + 1e-8);
    });
  }
  return weights;
}

function learnRanking(examples: readonly Example[]): number[] {
  const compared = examples
    .map(({ question, evidence, isRight }) =>
      evidence
        .toSorted((a, b) => b.covered - a.covered)
        .filter((one, place) => place < MOST_COMPARED || isRight(one))
        .map((one) => ({ numbers: rankingNumbers(question, one), isRight: isRight(one) })),
    )
    .filter((list) => list.some(({ isRight }) => isRight) && list.some(({ isRight }) => !isRight));
  const size = compared[0]?.[0]?.numbers.length ?? 0;
  return descend(size, (weights) => {
    const slope = weights.map((weight) => SMOOTHING.ranking * weight);
    for (const list of compared) {
      const ranks = list.map(({ numbers }) => dot(numbers, weights));
      const highest = Math.max(...ranks);
      const shares = ranks.map((rank) => Math.exp(rank - highest));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const right = shares.reduce((sum, share, k) => sum + (list[k]?.isRight ? share : 0), 0);
      list.forEach(({ numbers, isRight }, k) => {
        const pull = (shares[k] as number) / all - (isRight ? (shares[k] as number) / right : 0);
        numbers.forEach((number, j) => {
          slope[j] = (slope[j] as number) + (pull * number) / compared.length;
        });
      });
    }
    return slope;
  });
}

/** The numbers of the statement that would be shown first, if there is any. */
function bestNumbers({ question, evidence }: Example, ranking: readonly number[]): number[] | undefined {
  const best = rankAll(question, evidence, ranking)[0];
  return best && answeringNumbers(question, best.one, best.rank);
}

function learnAnswering(examples: readonly Example[], ranking: readonly number[]): number[] {
  const cases = examples.flatMap((example) => {
    const numbers = bestNumbers(example, ranking);
    return numbers ? { numbers, answers: example.isAnswerable ? 1 : 0 } : [];
  });
  return descend(cases[0]?.numbers.length ?? 0, (weights) => {
    const slope = weights.map((weight, k) => (k === 0 ? 0 : SMOOTHING.answering * weight));
    for (const { numbers, answers } of cases) {
      const miss = 1 / (1 + Math.exp(-dot(numbers, weights))) - answers;
      numbers.forEach((number, k) => {
        slope[k] = (slope[k] as number) + (miss * number) / cases.length;
      });
    }
    return slope;
  });
}

/** The same for the same question and split: multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4). */
const foldOf = (question: number, split: number): number =>
  (Math.imul(question + 1, 2_654_435_761) >>> (8 + 5 * split)) % FOLDS;

const round = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(3)));

/** Reads questions as the follow-up does, with what speaks for each statement. */
function examplesOf(gather: Gather, questions: readonly Question[], nameOf: (one: Evidence) => string): Example[] {
  return questions.map(({ ask, on, right }) => ({
    ...gather(ask, on),
    isRight: (one: Evidence) => right.has(nameOf(one)),
    isAnswerable: right.size > 0,
  }));
}

/**
 * @param paths of the statements of each entry, by slug
 * @param falsely what share of the unanswerable questions may be answered; the bound is set on questions that the weights
 * were not learned from
 */
export function learn(
  index: DatasetIndex,
  pack: StatementPack,
  asked: QuestionPack,
  questions: readonly Question[],
  paths: ReadonlyMap<string, readonly string[]>,
  falsely: number,
): { weights: Weights; report: string } {
  const nameOf = ({ found: { entry, place } }: Evidence): string => {
    const slug = index.entries[entry]?.slug ?? "";
    return `${slug} ${paths.get(slug)?.[place]}`;
  };
  const examples = examplesOf(createGather(index, pack, asked), questions, nameOf);
  const judged = Array.from({ length: SPLITS * FOLDS }, (_, n) => {
    const [split, fold] = [Math.floor(n / FOLDS), n % FOLDS];
    const isOut = (_example: Example, k: number): boolean => foldOf(k, split) === fold;
    const rest = examples.filter((example, k) => !isOut(example, k));
    const ranking = learnRanking(rest);
    const answering = learnAnswering(rest, ranking);
    return examples.filter(isOut).map((example) => {
      const numbers = bestNumbers(example, ranking);
      const ranked = rankAll(example.question, example.evidence, ranking);
      const place = ranked.findIndex(({ one }) => example.isRight(one));
      return { example, sum: numbers ? dot(numbers, answering) : Number.NEGATIVE_INFINITY, place };
    });
  }).flat();

  const without = judged.filter(({ example }) => !example.isAnswerable).map(({ sum }) => sum);
  const least = without.sort((a, b) => b - a)[Math.floor(falsely * without.length)] ?? 0;
  const answerable = judged.filter(({ example }) => example.isAnswerable);
  const share = (of: (one: (typeof judged)[number]) => boolean): string =>
    `${((100 * answerable.filter(of).length) / answerable.length).toFixed(1)} %`;
  const report = `learned from the rest, each eighth: right first ${share(({ sum, place }) => sum > least && place === 0)}, \
in three ${share(({ sum, place }) => sum > least && place >= 0 && place < 3)}, silent ${share(({ sum }) => sum <= least)}; \
were all answered, first ${share(({ place }) => place === 0)}`;

  const ranking = learnRanking(examples);
  const answering = learnAnswering(examples, ranking);
  return {
    weights: { ranking: round(ranking), answering: round(answering), least: round([least])[0] as number },
    report,
  };
}
