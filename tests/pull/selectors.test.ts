import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { places } from '../../pipeline/pull/selectors';
import { capture, haveCaptures } from '../captures';

const proven = Object.entries(places).flatMap(([name, { css, proof }]) => (proof ? [{ name, css, proof }] : []));

describe.skipIf(!haveCaptures)('each place of X’s page stands in its capture (skipped: no captures)', () => {
  it.each(proven)('$name in $proof', ({ css, proof }) => {
    expect(new JSDOM(capture(proof)).window.document.querySelector(css)).not.toBeNull();
  });
});
