/** The way that led to the present view, as far as there is one: each station leads back to where it was left. */
import { i18n } from "../../platform/i18n.ts";
import { goBackTo, way } from "./navigation.ts";

/** As many stations as a narrow panel has room for. */
const SHOWN = 3;

export function Trail() {
  const { trail, label } = way.value;
  const shown = trail.slice(-SHOWN);
  if (shown.length === 0 || label === "") return null;
  return (
    <nav class="trail" aria-label={i18n.t("panel.trail")}>
      <ol>
        {trail.length > shown.length && <li class="trail-more">…</li>}
        {shown.map((station) => (
          <li key={station.depth}>
            <a
              href={station.address}
              onClick={(event) => {
                // In a new tab or window it is a link like any other.
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                goBackTo(station);
              }}
            >
              {station.label}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page">{label}</span>
        </li>
      </ol>
    </nav>
  );
}
