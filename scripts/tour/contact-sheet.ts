/** One page with all pictures of a tour, in order, to be looked through. */
import type { Picture } from "./pictures.ts";

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);

const STYLE = `
  body { margin: 2rem; background: #eceff0; color: #1a2224; font: 15px/1.5 system-ui, sans-serif; }
  section { margin-top: 2rem; border-top: 1px solid #b9c4c7; }
  .row { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: flex-start; }
  figure { margin: 0; }
  img { display: block; max-width: 20rem; max-height: 30rem; object-fit: cover; object-position: top; border: 1px solid #b9c4c7; }
  figcaption { font-size: 13px; }
`;

const image = (file: string): string => `<a href="${file}"><img src="${file}" alt="" loading="lazy"></a>`;

const figure = ({ file, look }: Picture): string =>
  `<figure><figcaption>${escaped(file.slice(0, 3))} ${escaped(look.title)}</figcaption>${image(file)}</figure>`;

/** The whole HTML document. @param inWindow files of pictures of the whole window */
export function contactSheet(inWindow: readonly string[], pictures: readonly Picture[]): string {
  const titles = [...new Set(pictures.map(({ state }) => state.title))];
  const sections = titles.map((title) => {
    const figures = pictures.filter(({ state }) => state.title === title).map(figure);
    return `<section><h2>${escaped(title)}</h2><div class="row">${figures.join("\n")}</div></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Aetia, all surfaces and states</title><style>${STYLE}</style></head>
<body><h1>Aetia, all surfaces and states</h1>
<p>${inWindow.length + pictures.length} pictures. Each opens in its full length.</p>
<section><h2>In the window</h2><div class="row">${inWindow.map(image).join("\n")}</div></section>
${sections.join("\n")}
</body></html>
`;
}
