import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../assets/styles/offer.css';
import { OfferView } from '../../components/OfferView';
import { ask } from '../../pipeline/messages';
import { wordsFor } from '../../pipeline/words';

const lang = browser.i18n.getUILanguage();
document.documentElement.lang = lang;

render(
  <OfferView
    words={wordsFor(lang)}
    onRead={() => void ask('acceptOfferHere')}
    onDismiss={() => void ask('declineOfferHere')}
  />,
  document.body,
);
