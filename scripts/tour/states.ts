/**
 * All surfaces and all their states, each with the way a reader gets there. The tour takes their pictures, and the
 * end-to-end tests hold each of them to the rules of accessibility.
 */
import { cardStates } from "./card-states.ts";
import { optionsStates } from "./options-states.ts";
import { panelStates } from "./panel-states.ts";
import { popupStates } from "./popup-states.ts";
import type { State } from "./state.ts";

export const STATES: readonly State[] = [...panelStates, ...popupStates, ...cardStates, ...optionsStates];
