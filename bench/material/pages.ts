/** Pages to read: an article of any length with the markup that journals have. */
import { pick, randomFrom } from "./random.ts";
import { sentenceMaker } from "./text.ts";

const STYLE =
  "body{font:16px/1.5 Georgia,serif;margin:0}main{max-width:46rem;margin:auto}table{border-collapse:collapse}" +
  "td,th{border:1px solid #ccc;padding:2px 6px}h2{font:600 20px sans-serif}.refs{font-size:13px}";
const JOURNALS = ["J Bone Miner Res", "Lancet", "N Engl J Med", "Kidney Int", "Br J Dermatol", "Am J Hum Genet"];
const AUTHORS = ["Meyer A", "Okafor C", "Tanaka H", "Silva R", "Novak P", "Rossi G", "Larsen K", "Haddad N", "Kim SJ"];
/** Share of a page's text that its reference list takes. */
const REFERENCES = 0.25;

/** Inside of a body with about `units` characters of text. Names come from the list, its first ones most often. */
export function articlePage(names: readonly string[], units: number): string {
  const random = randomFrom(units);
  const sentence = sentenceMaker(names, units + 1);
  const html: string[] = [];
  let length = 0;
  const put = (text: string) => {
    length += text.replace(/<[^>]*>/gu, "").length;
    html.push(text);
  };
  const marked = (text: string): string =>
    text
      .split(" ")
      .map((word) => {
        const lot = random();
        if (lot < 0.012) return `<em>${word}</em>`;
        if (lot < 0.022) return `<a href="#s${Math.floor(random() * 9)}">${word}</a>`;
        if (lot < 0.028) return `<span class="w">${word}</span>`;
        if (lot < 0.032) return `${word.slice(0, 3)}<span>${word.slice(3)}</span>`;
        return word;
      })
      .join(" ");
  const cited = (text: string): string => {
    const number = 1 + Math.floor(random() * 90);
    return random() < 0.4 ? `${marked(text)}<sup><a href="#r${number}">${number}</a></sup>` : marked(text);
  };
  const table = (): string => {
    const row = (cell: string) =>
      `<tr>${[pick(random, names.slice(0, 2000)), ...Array.from({ length: 4 }, () => (random() * 100).toFixed(1))]
        .map((text) => `<${cell}>${text}</${cell}>`)
        .join("")}</tr>`;
    return `<table>${row("th")}${Array.from({ length: 8 }, () => row("td")).join("")}</table>`;
  };
  const reference = (number: number): string =>
    `<li id="r${number}"><span>${pick(random, AUTHORS)}, ${pick(random, AUTHORS)}, <span>${pick(random, AUTHORS)}</span>.</span> ` +
    `<span class="title">${sentence()}</span> <em>${pick(random, JOURNALS)}</em> <b>${1980 + Math.floor(random() * 46)}</b>;` +
    `<span>${Math.floor(random() * 200)}</span>:<span>${Math.floor(random() * 900)}</span>. <a href="#doi">doi</a></li>`;

  put("<header><nav><a href='#'>Home</a> <a href='#'>Issues</a> <a href='#'>About</a></nav></header><main>");
  put(`<h1>${sentence()}</h1>`);
  for (let section = 0; length < units * (1 - REFERENCES); section++) {
    put(`<section id="s${section}"><h2>${section + 1}. ${sentence().slice(0, 50)}</h2>`);
    for (let paragraph = 0; paragraph < 5; paragraph++) {
      const sentences = Array.from({ length: 4 + Math.floor(random() * 6) }, () => cited(sentence()));
      put(`<p>${sentences.join(" ")}</p>`);
    }
    if (section % 3 === 2) put(table());
    html.push("</section>");
  }
  html.push('<h2>References</h2><ol class="refs">');
  for (let number = 1; length < units; number++) put(reference(number));
  html.push("</ol></main>");
  return `<style>${STYLE}</style>${html.join("\n")}`;
}
