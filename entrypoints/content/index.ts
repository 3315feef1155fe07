import { defineContentScript } from "wxt/utils/define-content-script";

export default defineContentScript({
  matches: ["http://*/*", "https://*/*", "file:///*"],
  runAt: "document_idle",
  main() {},
});
