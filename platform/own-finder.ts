/**
 * The finder on one of our own pages. Browsers run no content scripts there; the page loads the same built files by
 * itself, the later ones first, as nothing could bring them in when they are wanted.
 */
export function runFinderHere(): void {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/content-scripts/content.css";
  document.head.append(sheet);
  for (const name of ["card", "later", "content"]) {
    const script = document.createElement("script");
    script.src = `/content-scripts/${name}.js`;
    script.async = false; // In this order.
    document.head.append(script);
  }
}
