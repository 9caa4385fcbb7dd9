import { defineContentScript } from '#imports';
import { operationAt } from '../pipeline/pull/operation';
import { handOn } from '../pipeline/pull/wire-event';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    const operationOf = whileLatest(document);
    observeFetch(operationOf);
    observeRequests(operationOf);
  },
});

/** The name of the operation that an address answers, when its answer is to be handed on; null otherwise. */
type OperationOf = (address: string) => string | null;

/** Firefox runs this anew on open pages when the extension is loaded anew: the observer from before then gives way. */
function whileLatest(page: Document): OperationOf {
  const begins = 'epure:observer';
  let isLatest = true;
  page.dispatchEvent(new Event(begins));
  page.addEventListener(begins, () => {
    isLatest = false;
  });
  return (address) => (isLatest ? operationAt(address) : null);
}

/** The page gets its response untouched and at once; we read a clone of it afterwards. */
function observeFetch(operationOf: OperationOf) {
  const pageFetch = window.fetch;
  window.fetch = async function fetch(...call) {
    try {
      const response = await Reflect.apply(pageFetch, this, call);
      const operation = operationOf(response.url);
      if (operation) void handOnResponse(operation, response);
      return response;
    } catch (error) {
      const [asked] = call;
      handOnFailure(operationOf(asked instanceof Request ? asked.url : String(asked)));
      throw error;
    }
  };
}

async function handOnResponse(operation: string, response: Response) {
  const { status } = response;
  // The page may break off its own request: then there is no body to hand on.
  const body =
    status === 200
      ? await response
          .clone()
          .text()
          .catch(() => null)
      : '';
  if (body !== null) {
    handOn(document, { operation, status, ...limits((name) => response.headers.get(name)), body });
  }
}

function observeRequests(operationOf: OperationOf) {
  const asked = new WeakMap<XMLHttpRequest, string>();
  const { open: pageOpen, send: pageSend } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function open(this: XMLHttpRequest, ...call: unknown[]) {
    asked.set(this, String(call[1]));
    return Reflect.apply(pageOpen, this, call);
  } as typeof pageOpen;
  XMLHttpRequest.prototype.send = function send(...call) {
    // A request object can be sent again.
    this.addEventListener('load', () => handOnAnswer(operationOf(this.responseURL), this), { once: true });
    this.addEventListener('error', () => handOnFailure(operationOf(asked.get(this) ?? '')), { once: true });
    return Reflect.apply(pageSend, this, call);
  };
}

function handOnAnswer(operation: string | null, request: XMLHttpRequest) {
  const { status } = request;
  if (!operation) return;
  const body = status === 200 ? bodyOf(request) : '';
  handOn(document, { operation, status, ...limits((name) => request.getResponseHeader(name)), body });
}

function handOnFailure(operation: string | null) {
  if (operation) handOn(document, { operation, status: 0, remaining: null, resetAt: null, body: '' });
}

function bodyOf({ responseType, response }: XMLHttpRequest): string {
  if (responseType === '' || responseType === 'text') return response as string;
  return responseType === 'json' ? JSON.stringify(response) : '';
}

/** How many more requests X says that it takes, and until when. */
function limits(header: (name: string) => string | null) {
  const number = (name: string) => Number.parseInt(header(`x-rate-limit-${name}`) ?? '', 10);
  const [remaining, resetAt] = [number('remaining'), number('reset')];
  return { remaining: remaining >= 0 ? remaining : null, resetAt: resetAt >= 0 ? resetAt : null };
}
