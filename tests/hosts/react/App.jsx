import { useState, useSyncExternalStore } from 'react';
import { SRC, STEPS } from '../story.js';

const never = () => () => {};

/** React gives elements that come from a server neither objects nor listeners: with another key come new ones, with both. */
const useFresh = () =>
  useSyncExternalStore(
    never,
    () => 'page',
    () => 'server',
  );

export function App() {
  const [step, setStep] = useState(0);
  const [shown, setShown] = useState(true);
  const [loads, setLoads] = useState(0);
  const [selected, setSelected] = useState('');
  const fresh = useFresh();
  const { quote, original, scope, focus, gaps, dossier } = STEPS[step];
  const loaded = () => setLoads((count) => count + 1);
  return (
    <main>
      <button id="next" onClick={() => setStep(1)}>
        Next
      </button>
      <button id="toggle" onClick={() => setShown(!shown)}>
        Toggle
      </button>
      <output id="loads">{loads}</output>
      <output id="selected">{selected}</output>
      {shown && (
        <article key={fresh}>
          <quote-card
            src={SRC}
            quote={quote}
            original={original}
            scope={scope}
            loading="eager"
            onentente-load={loaded}
            onentente-select={(event) => setSelected(event.detail.id ?? '')}
          >
            <blockquote>Words for readers without scripts</blockquote>
          </quote-card>
          <visit-timeline
            dossier={dossier}
            between="MNG PRK"
            gaps={gaps}
            loading="eager"
            onentente-load={loaded}
          ></visit-timeline>
          <relations-map src={SRC} focus={focus} at="2007-12" loading="eager" onentente-load={loaded}></relations-map>
        </article>
      )}
    </main>
  );
}
