/** The text that the finder marks on our own pages: English, as the names of the data set are, whatever the interface is. */
export function SampleText() {
  return (
    <div lang="en" dir="ltr" class="sample-text">
      <h3>Calcium where it does not belong</h3>
      <p>
        Dystrophic calcification begins in damaged tissue while calcium and phosphate in the blood are normal.
        Metastatic calcification begins in healthy tissue when they are not, for example in secondary
        hyperparathyroidism.
      </p>
      <h3>From birth</h3>
      <p>
        In pseudoxanthoma elasticum (PXE) the elastic fibres of skin, eyes and arteries calcify. People with PXE lack a
        natural inhibitor, which is why dystrophic calcification is not the whole story here.
      </p>
    </div>
  );
}
