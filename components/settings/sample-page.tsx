import "./sample-page.css";
import { SampleText } from "./sample-text.tsx";

/** A page in little, with all that the settings of marks are about: navigation, sections, references. English throughout. */
export const SamplePage = () => (
  <div class="sample-page" lang="en" dir="ltr">
    <nav aria-label="Sample">
      <ul>
        <li>Calcinosis cutis</li>
        <li>Nephrocalcinosis</li>
        <li>Gout</li>
      </ul>
    </nav>
    <main>
      <SampleText />
      <section class="references" aria-labelledby="references">
        <h3 id="references">References</h3>
        <ol>
          <li>
            Nigwekar SU, Kroshinsky D, Nazarian RM, et al. Calciphylaxis: risk factors, diagnosis, and treatment. Am J
            Kidney Dis. 2015;66(1):133-46.
          </li>
        </ol>
      </section>
    </main>
  </div>
);
