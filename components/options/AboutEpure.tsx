import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  version: string;
  /** What a report should say of this browser, in one line. */
  details: string;
}

/** Which version this is, whose it is, and where problems go. */
export function AboutEpure({ words, version, details }: Props) {
  return (
    <>
      <p data-testid="version">{say(words, 'about.version', { n: version })}</p>
      <p>{say(words, 'about.licence')}</p>
      <p>{say(words, 'about.report')}</p>
      <p class="details" dir="ltr">
        <code>{details}</code>
      </p>
      <p>
        <a href="/welcome.html" data-testid="welcome-again">
          {say(words, 'about.welcome')}
        </a>
      </p>
    </>
  );
}
