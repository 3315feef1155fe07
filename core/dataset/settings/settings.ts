/** The reader's settings: pure shape and defaults. platform/settings.ts stores them, the content script reads them raw. */
import type { Audience } from "../types.ts";

export interface Settings {
  audience: Audience;
  /** The switch for everywhere. */
  enabled: boolean;
  /** Mark on every site but those in `off`, or only on those in `on`: rules as in site-rules.ts. */
  sites: { mode: "everywhere" | "listed"; off: string[]; on: string[] };
  /** How terms are marked. */
  markStyle: "both" | "underline" | "tint" | "none";
  /** Which occurrences are marked. */
  density: "every" | "section" | "page";
  /** Whether terms in lists of references, and in menus and other navigation, are marked, too. */
  inReferences: boolean;
  inNavigation: boolean;
  /** Terms that the reader does not want marked. */
  muted: MutedTerm[];
  /** How the list of a page's terms is ordered, and whether it is grouped by kind of entry. */
  listOrder: "appearance" | "count";
  listGroups: boolean;
  /** Number of distinct terms on the toolbar button. */
  badge: boolean;
  /** Size of Aetia's own text, on every surface. */
  textSize: "small" | "medium" | "large" | "largest";
  theme: "system" | "light" | "dark";
  /** Whether look-ups are remembered. Never in private windows. */
  history: boolean;
  /** Whether answers may be composed by the browser's own on-device model, where it has one. */
  composeAnswers: boolean;
}

/** A term that is not to be marked: its entry, and the host whose pages are meant, or null for everywhere. */
export interface MutedTerm {
  slug: string;
  host: string | null;
}

/** What the finder of a page needs of them. */
export type PageSettings = Pick<
  Settings,
  "enabled" | "sites" | "markStyle" | "density" | "inReferences" | "inNavigation"
>;

/** Apart from the others, so that the script in every page carries no more than it reads. */
const PAGE_DEFAULTS: PageSettings = {
  enabled: true,
  sites: { mode: "everywhere", off: [], on: [] },
  markStyle: "both",
  density: "every",
  inReferences: true,
  inNavigation: false,
};

export const DEFAULT_SETTINGS: Settings = /* @__PURE__ */ Object.assign({}, PAGE_DEFAULTS, {
  audience: "clinician",
  muted: [],
  listOrder: "appearance",
  listGroups: false,
  badge: true,
  textSize: "medium",
  theme: "system",
  history: true,
  composeAnswers: false,
} satisfies Omit<Settings, keyof PageSettings>);

/** Where a page is, as rules see it: host and path. Files have no host: "/home/reader/paper.html". */
export const siteOf = ({ hostname, pathname }: { hostname: string; pathname: string }): string =>
  hostname.replace(/\.$/, "") + pathname;

/**
 * Whether a rule (see site-rules.ts) holds for a place: a host alone, or with a path. `example.org` covers its subdomains,
 * `example.org/health` what begins so, and a star stands for any letters but a slash.
 */
export function covers(rule: string, site: string): boolean {
  const place = `.${site}/`;
  const wanted = `.${rule}${rule.includes("/") ? "" : "/"}`;
  const at = rule.includes("*")
    ? place.search(wanted.replace(/[^\w*]/g, "\\$&").replace(/\*/g, "[^/]*"))
    : place.indexOf(wanted);
  return at >= 0 && at < place.indexOf("/");
}

/** Whether Aetia works on a page at this place (`siteOf`; a host alone will do where there are no rules with paths). */
export function isEnabledOn(settings: PageSettings, site: string): boolean {
  if (!settings.enabled) return false;
  const { mode, off, on } = settings.sites;
  const isEverywhere = mode === "everywhere";
  return (isEverywhere ? off : on).some((rule) => covers(rule, site)) !== isEverywhere;
}

/**
 * Whether Aetia works in a frame: by the rules for the page that it is part of; a frame's own place can only be switched
 * off by itself, as readers list the pages that they read.
 */
export const isEnabledInFrame = (settings: PageSettings, page: string, frame: string): boolean =>
  isEnabledOn(settings, page) && (settings.sites.mode !== "everywhere" || isEnabledOn(settings, frame));

/** How Aetia's own surfaces look. */
export type Look = Pick<Settings, "textSize" | "theme">;

const isOneOf = <T extends string>(value: unknown, values: readonly T[]): value is T => values.includes(value as T);
const isHosts = (value: unknown): boolean => Array.isArray(value) && value.every((host) => typeof host === "string");
const isBoolean = (value: unknown): boolean => typeof value === "boolean";

const FITS: { [Name in keyof PageSettings]: (value: unknown) => boolean } = {
  enabled: isBoolean,
  sites(value) {
    const { mode, off, on } = (value ?? {}) as Record<string, unknown>;
    return isOneOf(mode, ["everywhere", "listed"]) && isHosts(off) && isHosts(on);
  },
  markStyle: (value) => isOneOf(value, ["both", "underline", "tint", "none"]),
  density: (value) => isOneOf(value, ["every", "section", "page"]),
  inReferences: isBoolean,
  inNavigation: isBoolean,
};

/**
 * Stored settings as the content script needs them, checked by hand because a schema library would outweigh it. A field
 * that does not fit has its default.
 */
export function readSettings(stored: unknown): PageSettings {
  const values = (stored ?? {}) as Record<string, unknown>;
  const fitting = Object.entries(FITS).flatMap(([name, fits]) => (fits(values[name]) ? [[name, values[name]]] : []));
  return { ...PAGE_DEFAULTS, ...Object.fromEntries(fitting) };
}

/** The same for what the card's script needs. */
export function readLook(stored: unknown): Look {
  const { textSize, theme } = (stored ?? {}) as Record<string, unknown>;
  return {
    textSize: isOneOf(textSize, ["small", "large", "largest"]) ? textSize : "medium",
    theme: isOneOf(theme, ["light", "dark"]) ? theme : "system",
  };
}
