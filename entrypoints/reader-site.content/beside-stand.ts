import { browser } from 'wxt/browser';
import type { ContentScriptContext } from '#imports';
import { answer, ask, nothing } from '../../pipeline/messages';
import { success } from '../../pipeline/outcome';
import { loadSettings } from '../../pipeline/save/settings';
import { createPageButton } from '../x.content/page-button';
import { answerPull } from './answer-pull';
import type { Stand } from './stand';

/** On a site that the reader added: no page of ours may lie over it, so a button offers the original in a tab beside it. */
export function createBesideStand(ctx: ContentScriptContext): Stand {
  let offered = false;
  let opened = false;
  const button = createPageButton(document, {
    tag: 'epure-offer',
    testId: 'offer',
    label: browser.i18n.getMessage('offer'),
    onPress: () => void open(),
  });
  const open = async () => {
    opened = true;
    button.hide();
    await ask('openReader');
  };
  const withdraw = () => button.hide();

  ctx.onInvalidated(withdraw);
  answer('leave', nothing, () => success(null));
  answer('toggle', nothing, async () => {
    await open();
    return success(null);
  });
  answerPull(() => opened);

  return {
    async offer() {
      if (offered) return;
      offered = true;
      const { autoOpen } = await loadSettings();
      if (ctx.isInvalid || opened) return;
      if (autoOpen) await open();
      else button.show();
    },
    withdraw() {
      offered = false;
      withdraw();
    },
    reset() {
      withdraw();
      offered = false;
      opened = false;
    },
  };
}
