import type { ExportFile } from "../../core/cite/export-file.ts";

/** Milliseconds that a browser gets to begin reading the file. */
const READ_WITHIN = 60_000;

/** Has the browser save a file, as its own downloads are saved: a link to a blob needs no permission. */
export function saveFile({ name, type, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
