/**
 * A note's Markdown as nodes of our own. The parser gives tokens only; nothing becomes HTML from a string, pictures are
 * named and not fetched, and links lead to the web or to a mail address, when they are clicked.
 */
import type { Token, Tokens } from "marked";
import { type ComponentChildren, createElement } from "preact";
import { useEffect, useState } from "preact/hooks";
import { i18n } from "../../platform/i18n.ts";

/** Quotes and lists within each other; what is deeper is shown as it was typed. */
const DEEPEST = 12;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name) => ENTITIES[name] ?? "");

/** The address, if it is one that may be opened. */
function safeAddress(href: string): string | undefined {
  try {
    const { protocol, href: address } = new URL(href);
    return ["http:", "https:", "mailto:"].includes(protocol) ? address : undefined;
  } catch {
    return undefined; // Nothing that leads anywhere from here.
  }
}

function Link({ href, children }: { href: string; children: ComponentChildren }) {
  const address = safeAddress(href);
  if (address === undefined) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="unseen"> {i18n.t("common.newTab")}</span>
    </a>
  );
}

function List({ token, depth }: { token: Tokens.List; depth: number }) {
  const items = token.items.map((item, index) => (
    <li key={index}>
      {item.task && <>{item.checked ? "☑" : "☐"} </>}
      <Nodes tokens={item.tokens.filter(({ type }) => type !== "checkbox")} depth={depth} />
    </li>
  ));
  return token.ordered ? <ol start={token.start === "" ? 1 : token.start}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ token, depth }: { token: Tokens.Table; depth: number }) {
  const cells = (row: readonly Tokens.TableCell[], kind: "td" | "th") =>
    row.map((cell, index) => createElement(kind, { key: index }, <Nodes tokens={cell.tokens} depth={depth} />));
  return (
    <div class="note-table">
      <table>
        <thead>
          <tr>{cells(token.header, "th")}</tr>
        </thead>
        <tbody>
          {token.rows.map((row, index) => (
            <tr key={index}>{cells(row, "td")}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SIMPLE: Record<string, string> = {
  paragraph: "p",
  blockquote: "blockquote",
  strong: "strong",
  em: "em",
  del: "s",
};

function Node({ token, depth }: { token: Token; depth: number }) {
  const inner = "tokens" in token && token.tokens ? <Nodes tokens={token.tokens} depth={depth + 1} /> : null;
  const simple = SIMPLE[token.type];
  if (simple !== undefined) return createElement(simple, null, inner);
  switch (token.type) {
    // A note has no place in the outline of the page: its headings are shown, not announced as the page's.
    case "heading":
      return <p class={`note-heading note-heading-${(token as Tokens.Heading).depth}`}>{inner}</p>;
    case "list":
      return <List token={token as Tokens.List} depth={depth + 1} />;
    case "table":
      return <Table token={token as Tokens.Table} depth={depth + 1} />;
    case "code":
      return (
        <pre>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case "codespan":
      return <code>{(token as Tokens.Codespan).text}</code>;
    case "hr":
      return <hr />;
    case "br":
      return <br />;
    case "link":
      return <Link href={(token as Tokens.Link).href}>{inner}</Link>;
    case "image":
      return <span class="note-picture">{i18n.t("saved.note.picture", [plain((token as Tokens.Image).text)])}</span>;
    case "space":
    case "def":
      return null;
    case "escape":
    case "text":
      return inner ?? <>{plain((token as Tokens.Text).text)}</>;
    default:
      return <>{token.raw}</>; // HTML, and whatever else the parser knows: as it was typed.
  }
}

function Nodes({ tokens, depth }: { tokens: readonly Token[]; depth: number }) {
  if (depth > DEEPEST) return <>{tokens.map(({ raw }) => raw).join("")}</>;
  return (
    <>
      {tokens.map((token, index) => (
        <Node key={index} token={token} depth={depth} />
      ))}
    </>
  );
}

type Lexer = (text: string) => Token[];
let lexer: Promise<Lexer> | undefined;

/** The parser comes with the first note that is shown. */
function loadLexer(): Promise<Lexer> {
  lexer ??= import("marked").then(
    ({ Lexer }) =>
      (text) =>
        Lexer.lex(text, { gfm: true, breaks: true }),
  );
  return lexer;
}

/** A note as it is meant to be read; as it was typed while the parser is on its way, or where it gives up. */
export function Markdown({ text }: { text: string }) {
  const [parsed, setParsed] = useState<{ text: string; tokens: Token[] }>();
  useEffect(() => {
    let wanted = true;
    loadLexer()
      .then((lex) => wanted && setParsed({ text, tokens: lex(text) }))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [text]);
  return (
    <div class="note-text" dir="auto">
      {parsed?.text === text ? <Nodes tokens={parsed.tokens} depth={0} /> : <p class="note-raw">{text}</p>}
    </div>
  );
}
