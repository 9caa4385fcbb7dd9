import { browser } from 'wxt/browser';
import { answer, type Found } from '../../pipeline/messages';
import { parseOnPage } from './parse';

/** What stands on the button, for the eye and in words. A browser without badges (Android) shows the words. */
const looks = {
  whole: { text: '✓', colour: '#1f6b4f', words: 'found' },
  part: { text: '…', colour: '#8a3b12', words: 'foundPart' },
  none: { text: '', colour: '#1f6b4f', words: 'action' },
} as const satisfies Record<Found, object>;

/** The button on the toolbar says whether the page of its tab has a thread; the browser clears it when the tab goes on. */
export function showOnButton(): void {
  answer('onPage', parseOnPage, async ({ found }, { tab }) => {
    const tabId = tab?.id;
    if (tabId === undefined) return null;
    const { text, colour, words } = looks[found];
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(words) });
    await browser.action.setBadgeText?.({ tabId, text });
    await browser.action.setBadgeBackgroundColor?.({ tabId, color: colour });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    return null;
  });
}
