import { useEffect, useState } from "preact/hooks";

/**
 * Lets an article's first screen be painted before the rest of it is rendered: laying out all of its statements, the
 * drawing and the references takes several times as long. The rest follows right after, below what is on view.
 * @param whole true where it cannot wait, since the reader goes to a place further down
 * @returns whether the rest is to be rendered
 */
export function useFirstScreen(slug: string, whole: boolean): boolean {
  const [complete, setComplete] = useState<string>();
  // Frames do not come to pages that nobody sees.
  const ready = whole || complete === slug || document.hidden;
  useEffect(() => {
    if (ready) {
      setComplete(slug);
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setComplete(slug));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [slug, ready]);
  return ready;
}
