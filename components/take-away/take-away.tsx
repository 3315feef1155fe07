/** What a reader can take along of an article or a sheet: a copy, a file for a reference manager, a print. */
import "./take-away.css";
import download from "lucide-static/icons/download.svg?raw";
import printer from "lucide-static/icons/printer.svg?raw";
import { EXPORT_FORMATS, type ExportFile, type ExportFormat } from "../../core/cite/export-file.ts";
import { i18n } from "../../platform/i18n.ts";
import { say } from "../common/announce.tsx";
import { Folded } from "../common/folded.tsx";
import { Icon } from "../common/icon.tsx";
import { saveFile } from "../common/save-file.ts";
import { CopyButton } from "./copy-button.tsx";

interface Props {
  file(format: ExportFormat): ExportFile;
}

function SaveButton({ format, file }: { format: ExportFormat } & Props) {
  const onClick = () => {
    const made = file(format);
    saveFile(made);
    say(i18n.t("takeAway.saved", [made.name]));
  };
  return (
    <button type="button" class="take" onClick={onClick}>
      <Icon svg={download} />
      {i18n.t(`takeAway.save.${format}`)}
    </button>
  );
}

export function TakeAway({ file }: Props) {
  return (
    <ul class="takes">
      <li>
        <CopyButton label={i18n.t("takeAway.copyMarkdown")} text={() => file("markdown").text} />
      </li>
      {EXPORT_FORMATS.map((format) => (
        <li key={format}>
          <SaveButton format={format} file={file} />
        </li>
      ))}
      <li>
        <button type="button" class="take" onClick={() => print()}>
          <Icon svg={printer} />
          {i18n.t("takeAway.print")}
        </button>
      </li>
    </ul>
  );
}

/** The same, folded into one line. */
export function TakeAwayMenu(props: Props) {
  return (
    <Folded class="take-away" summary={i18n.t("takeAway.title")}>
      <TakeAway {...props} />
    </Folded>
  );
}
