/** The interface's strings: keys are checked by the types that WXT generates from locales/en.yml. */
export { i18n } from "#i18n";
