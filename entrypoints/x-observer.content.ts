import { defineContentScript } from '#imports';
import { operationAt } from '../pipeline/pull/operation';
import { handOn } from '../pipeline/pull/wire-event';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    observeFetch();
    observeRequests();
  },
});

/** The page gets its response untouched and at once; we read a clone of it afterwards. */
function observeFetch() {
  const pageFetch = window.fetch;
  window.fetch = async function fetch(...call) {
    const response = await Reflect.apply(pageFetch, this, call);
    const operation = operationAt(response.url);
    if (operation && response.ok) {
      response
        .clone()
        .text()
        .then(
          (body) => handOn(document, { operation, body }),
          // The page broke off its own request: there is nothing to hand on.
          () => undefined,
        );
    }
    return response;
  };
}

function observeRequests() {
  const pageSend = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function send(...call) {
    const handOnAnswer = () => {
      const operation = operationAt(this.responseURL);
      if (!operation || this.status !== 200) return;
      if (this.responseType === '' || this.responseType === 'text') {
        handOn(document, { operation, body: this.responseText });
      } else if (this.responseType === 'json') {
        handOn(document, { operation, body: JSON.stringify(this.response) });
      }
    };
    // A request object can be sent again.
    this.addEventListener('load', handOnAnswer, { once: true });
    return Reflect.apply(pageSend, this, call);
  };
}
