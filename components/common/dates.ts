/** Dates of the data set (days without a time zone) in the interface's language. */
import { interfaceLocale } from "../../platform/i18n.ts";

/** Writes days in a style. What the browser needs for it is made once: it takes milliseconds. */
function inUtc(style: Intl.DateTimeFormatOptions): (day: Date) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (day) => {
    format ??= new Intl.DateTimeFormat(interfaceLocale(), { ...style, timeZone: "UTC" });
    return format.format(day);
  };
}
const wholeDay = inUtc({ dateStyle: "long" });
const month = inUtc({ year: "numeric", month: "long" });

/** "2024-05-01" → "1 May 2024", "2024-05" → "May 2024", "2024" → "2024", as the reader's locale writes them. */
export function formatDay(day: string): string {
  const parts = day.split("-").length;
  if (parts === 1) return day;
  return parts === 2 ? month(new Date(`${day}-01`)) : wholeDay(new Date(day));
}

/** The present day where the reader is, as 2026-11-23. */
export const today = (): string => dayOf(Date.now());

/** The day of a moment where the reader is, as 2026-11-23. */
export function dayOf(moment: number): string {
  const now = new Date(moment);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A moment where the reader is: "27 Nov 2026", "14:05", "Friday, 27 November 2026", as the reader's locale writes them. */
export const formatMoment = (moment: number): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: "medium" }).format(moment);
export const formatTime = (moment: number): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { timeStyle: "short" }).format(moment);
export const formatWholeDay = (moment: number): string =>
  new Intl.DateTimeFormat(interfaceLocale(), { dateStyle: "full" }).format(moment);
