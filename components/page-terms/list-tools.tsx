/** What changes the list of a page's terms: filter, order, groups. */
import "./list-tools.css";

import filterIcon from "lucide-static/icons/list-filter.svg?raw";
import { useId } from "preact/hooks";
import type { Settings } from "../../core/dataset/settings/settings.ts";
import { i18n } from "../../platform/i18n.ts";
import { Icon } from "../common/icon.tsx";

const ORDERS: readonly Settings["listOrder"][] = ["appearance", "count"];

interface ListToolsProps {
  filter: string;
  order: Settings["listOrder"];
  grouped: boolean;
  onFilter(text: string): void;
  onChange(patch: Partial<Settings>): void;
}

export function ListTools({ filter, order, grouped, onFilter, onChange }: ListToolsProps) {
  const id = useId();
  return (
    <div class="list-tools">
      <div class="list-filter">
        <Icon svg={filterIcon} />
        <input
          type="search"
          aria-label={i18n.t("page.filter")}
          placeholder={i18n.t("page.filter")}
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={filter}
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
      </div>
      <div class="list-order">
        <label class="unseen" for={id}>
          {i18n.t("page.order.label")}
        </label>
        <select
          id={id}
          value={order}
          onChange={(event) => onChange({ listOrder: event.currentTarget.value as Settings["listOrder"] })}
        >
          {ORDERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`page.order.${one}`)}
            </option>
          ))}
        </select>
        <label>
          <input
            type="checkbox"
            class="list-check"
            checked={grouped}
            onChange={(event) => onChange({ listGroups: event.currentTarget.checked })}
          />
          {i18n.t("page.group")}
        </label>
      </div>
    </div>
  );
}
