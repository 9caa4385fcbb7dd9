import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/offer.css';
import { OfferView } from '../../components/OfferView';
import { ask } from '../../pipeline/messages';
import { dirOf, loadWords } from '../../pipeline/words';

const words = await loadWords(browser.i18n.getUILanguage());
document.documentElement.lang = words.lang;
document.documentElement.dir = dirOf(words);

render(
  <OfferView words={words} onRead={() => void ask('acceptOfferHere')} onDismiss={() => void ask('declineOfferHere')} />,
  document.body,
);
