/** The rule of the rooms (docs/architecture.md): who may import whom. Works on sources given as text, so it can be tested. */
import { posix } from "node:path";

/** Sources by path from the repository's root, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  from: string;
  /** The target as written. */
  specifier: string;
  /** A path from the root for one of our files, else undefined. */
  target: string | undefined;
  /** Only types: nothing of it is in a bundle. */
  typeOnly: boolean;
}

/** Our rooms, and what each may import besides itself. Folders that are not listed (tests, scripts) may import all. */
const DOORS: Record<string, readonly string[]> = {
  core: [],
  page: ["core"],
  platform: ["core"],
  components: ["core", "platform"],
  entrypoints: ["core", "page", "platform", "components"],
  data: ["core"],
};

/** Imports beyond the doors, each with its reason. */
const EXCEPTIONS: readonly { from: RegExp; to: RegExp; typeOnly: boolean }[] = [
  // The run-time types of the data set are derived from the schema that validates it.
  { from: /^core\/dataset\/types\.ts$/, to: /^data\/schema\.ts$/, typeOnly: true },
  // Content script and card hand each other what the finder found.
  { from: /^platform\/card-door\.ts$/, to: /^page\/types\.ts$/, typeOnly: true },
];

/** Packages that would bring a browser, a UI or the build machine into a room. */
const FORBIDDEN_PACKAGES: Record<string, RegExp> = {
  core: /^(wxt|webextension-polyfill|preact|@preact|#i18n|node:)/,
  page: /^(wxt|webextension-polyfill|preact|@preact|#i18n|node:|zod)/,
  platform: /^(preact|node:)/,
  components: /^node:/,
  entrypoints: /^node:/,
};

/** What the script in every page must not carry, directly or through others. */
const TOO_HEAVY_FOR_PAGES = /^(preact|@preact|zod|fuse\.js|data\/)/;
const PAGE_SCRIPT = /^entrypoints\/content\//;

/** Styles, pictures and data are no sources of ours to follow. */
const NOT_CODE = /\.(css|html|svg|json|ya?ml)$/;

const STATEMENT = /(?:^|[;}\n])[ \t]*(import|export)\s+(type\s+)?(?:[\w*$\s{},]+?\s+from\s+)?["']([^"'\n]+)["']/g;
const DYNAMIC = /\bimport\(\s*["']([^"'\n]+)["']/g;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/[^\n]*/g, "$1");

function importsOf(from: string, text: string): Import[] {
  const make = (specifier: string, typeOnly: boolean): Import => ({
    from,
    specifier,
    typeOnly,
    target: specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, "")) : undefined,
  });
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(STATEMENT)].map(([, , type, specifier = ""]) => make(specifier, type !== undefined)),
    ...[...code.matchAll(DYNAMIC)].map(([, specifier = ""]) => make(specifier, false)),
  ];
}

const roomOf = (path: string): string => path.split("/")[0] ?? "";

/** Entrypoints are apart from each other: `entrypoints/popup/main.tsx` belongs to `popup`. */
const entrypointOf = (path: string): string => (path.split("/")[1] ?? "").replace(/\.tsx?$/, "");

function doorFault({ from, target, typeOnly }: Import): string | undefined {
  if (target === undefined) return undefined;
  const [room, other] = [roomOf(from), roomOf(target)];
  if (EXCEPTIONS.some((door) => door.from.test(from) && door.to.test(target) && (typeOnly || !door.typeOnly)))
    return undefined;
  if (other === "entrypoints" && !(room === other && entrypointOf(from) === entrypointOf(target))) {
    return `${from} imports ${target}: nothing imports an entrypoint`;
  }
  const doors = DOORS[room];
  if (doors === undefined || room === other || doors.includes(other)) return undefined;
  return `${from} imports ${target}: ${room} may import only ${[room, ...doors].join(", ")}`;
}

function packageFault({ from, target, specifier, typeOnly }: Import): string | undefined {
  if (target !== undefined || typeOnly) return undefined;
  const room = roomOf(from);
  if (/^([@~]\/|@@|~~|#imports)/.test(specifier))
    return `${from} imports ${specifier}: imports are relative, with extension`;
  return FORBIDDEN_PACKAGES[room]?.test(specifier) ? `${from} imports ${specifier}: not in ${room}` : undefined;
}

/** The first circle of imports that begins and ends at `start`, as the paths on it. */
function circleFrom(start: string, graph: ReadonlyMap<string, readonly Import[]>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | undefined => {
    for (const { target } of graph.get(path) ?? []) {
      if (target === start) return [...trail, start];
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      const circle = walk(target, [...trail, target]);
      if (circle) return circle;
    }
    return undefined;
  };
  return walk(start, [start]);
}

/** What the page script reaches that is too heavy for it, with the way there. */
function heavyFaults(graph: ReadonlyMap<string, readonly Import[]>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    for (const { target, specifier, typeOnly } of graph.get(path) ?? []) {
      if (typeOnly) continue;
      if (TOO_HEAVY_FOR_PAGES.test(target ?? specifier)) {
        faults.push(`${[...trail, target ?? specifier].join(" > ")}: too heavy for the page script`);
      }
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      walk(target, [...trail, target]);
    }
  };
  for (const path of graph.keys()) if (PAGE_SCRIPT.test(path)) walk(path, [path]);
  return faults;
}

/** One line for each import that breaks a rule of the rooms. */
export function roomFaults(sources: Sources): string[] {
  const graph = new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]));
  const imports = [...graph.values()].flat();
  const missing = imports
    .filter(({ target }) => target !== undefined && !sources.has(target) && !NOT_CODE.test(target))
    .map(({ from, specifier }) => `${from} imports ${specifier}: no such file (is the extension missing?)`);
  const circles = new Map<string, string>();
  for (const path of sources.keys()) {
    const circle = circleFrom(path, graph);
    // The same circle is found once from each of its members: name it once.
    const members = [...new Set(circle)].sort().join();
    if (circle && !circles.has(members)) circles.set(members, `circle of imports: ${circle.join(" > ")}`);
  }
  return [
    ...imports.flatMap((one) => doorFault(one) ?? packageFault(one) ?? []),
    ...missing,
    ...circles.values(),
    ...heavyFaults(graph),
  ];
}
