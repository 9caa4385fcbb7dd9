import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Place, places } from '../../pipeline/pull/selectors';
import { capture, haveCaptures } from '../captures';

const conversation = 'control-panel/2025-11-guest-mario-zechner-wow.html';
const profile = 'control-panel/2025-11-guest-mario-zechner-twitter.html';
const film = 'mediaharvest/dom-status.html';
const xArticle = 'defuddle/2026-02-XArticle-dom.html';

/** A capture that has each place; null for those only told of by others. */
const proofs: Record<Place, string | null> = {
  shell: 'control-panel/2025-11-guest-only-mario-zechner-wow.html',
  cell: conversation,
  post: conversation,
  focalPost: conversation,
  heading: conversation,
  button: conversation,
  advert: 'mediaharvest/dom-modal.html',
  progress: null,
  login: conversation,
  userName: conversation,
  avatar: conversation,
  time: conversation,
  permalink: conversation,
  text: conversation,
  showMore: null,
  quote: conversation,
  photo: conversation,
  film: film,
  card: profile,
  cardDetail: null,
  unseenPiece: conversation,
  articleView: xArticle,
  articleTitle: xArticle,
  articleBody: xArticle,
  articleBlock: xArticle,
  articleCode: xArticle,
  articleDivider: null,
  articleLink: xArticle,
};
const proven = Object.entries(places).flatMap(([name, css]) => {
  const proof = proofs[name as Place];
  return proof ? [{ name, css, proof }] : [];
});

describe.skipIf(!haveCaptures)('each place of X’s page stands in its capture (skipped: no captures)', () => {
  it.each(proven)('$name in $proof', ({ css, proof }) => {
    expect(new JSDOM(capture(proof)).window.document.querySelector(css)).not.toBeNull();
  });
});
