import { type Browser, browser } from 'wxt/browser';
import { type Collecting, type CollectingEnd, type CollectingOrder, collectingOrders } from './collecting';
import type { Copy } from './copy';
import type { Drift } from './drift';
import { failure, type Outcome } from './outcome';
import type { Place } from './reading-place';
import type { PostId } from './thread';

/** A thread found by `pull/trace.ts`, its posts still as X sent them: `pull/thread-of.ts` reads it, on the other side. */
export type Traced = unknown;

/** What a content script found on its page, for the reader in the frame above it. */
export type Finding =
  /** `html` is the page's markup when it shows posts that were not observed; `drift` is what could not be read. */
  | {
      site: 'x';
      url: string;
      outcome: Outcome<Traced>;
      html: string | null;
      collected: CollectingEnd | null;
      drift: Drift | null;
    }
  | { site: 'reader'; url: string; postId: PostId | null; html: string };

/** `known` are the ids of the highlights that this reader has seen in the library. */
export interface Saving {
  copy: Copy;
  known: string[];
}

/** The id under which the copy was saved, and its highlights with what another tab marked in it. */
export type Saved = Pick<Copy, 'id' | 'highlights'>;

/** From the reader and the offer to the background; `…Here` is passed on to the content script of the sender's own tab. */
interface ToBackground {
  pullHere(): Outcome<Finding>;
  leaveHere(): Outcome<null>;
  acceptOfferHere(): Outcome<null>;
  declineOfferHere(): Outcome<null>;
  /** The reader no longer waits. */
  cancelErrand(errand: { errandId: string }): null;
  collectHere(data: { order: CollectingOrder }): Outcome<Collecting>;
  /** Gives the errand's id, under which the delivery comes (`save/errands.ts`). */
  openOnX(post: { postId: PostId }): Outcome<{ errandId: string }>;
  openLibrary(): Outcome<null>;
  /** Opens the tab that asks for leave to ask a third party, for a frame that cannot ask the browser itself. */
  openConsent(): Outcome<null>;
  /** Whether the browser lets us reach a server, for a frame that cannot ask it. */
  hasLeave(server: { base: string }): boolean;
  /** Opens a saved copy in a tab of its own. */
  openCopy(copy: { id: string }): Outcome<null>;
  saveCopy(saving: Saving): Outcome<Saved>;
  loadCopy(copy: { id: string }): Outcome<Copy>;
  /** The latest version of a thread in the library (`threadKey`). */
  loadLatest(thread: { threadId: string }): Outcome<Copy | null>;
  setPlace(read: { id: string; place: Place }): Outcome<null>;
}

/** From a content script on X to the background. */
interface FromX {
  /** What this tab was opened for; null when the reader just opened it. */
  errand(): Task | null;
  /** What was found so far, and, when nothing more will come, how it ended. False when nobody waits for it any more. */
  deliver(found: Delivery): boolean;
  /** What the page of this tab has for the reader, for the button on the toolbar. */
  onPage(page: { found: Found }): null;
  /** Opens the reader beside the sender's tab, of whose page it reads: on a site where it may not lie over the page. */
  openReader(): null;
  /** A tab that is not on the screen loads nothing further: this brings the sender's to the front. */
  comeToFront(): null;
}

/** A thread that is whole, one of which more is known to be missing or not yet known, or none. */
export const founds = ['whole', 'part', 'none'] as const;
export type Found = (typeof founds)[number];

export interface Delivery {
  /** Null when nothing was found. */
  traced: Traced | null;
  /** Posts of the thread so far. */
  posts: number;
  end: CollectingEnd | null;
  /** ISO 8601, after `rate-limited`: when X takes requests again. */
  retryAt: string | null;
}

/** `bring-back`: a reader waits elsewhere for the thread of a post. `read`: what the tab shows is to be read in it. */
export type Task = { purpose: 'bring-back'; postId: PostId } | { purpose: 'read' };

/** From the background to the content script of one tab. */
interface ToContent {
  pull(): Outcome<Finding>;
  collect(data: { order: CollectingOrder }): Outcome<Collecting>;
  toggle(): Outcome<null>;
  leave(): Outcome<null>;
  acceptOffer(): Outcome<null>;
  declineOffer(): Outcome<null>;
}

type Messages = ToBackground & FromX & ToContent;
type Name = keyof Messages;
type Sender = Browser.runtime.MessageSender;
type Answer<N extends Name> = ReturnType<Messages[N]>;
type Data<N extends Name> = Parameters<Messages[N]>[0];
type Parse<T> = (data: unknown) => T;
type Handler<N extends Name> = (data: Data<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;

/** Who may send what: content scripts have a web page's address, our own pages the extension's. */
const fromContent: ReadonlySet<Name> = new Set<Name>(['errand', 'deliver', 'comeToFront', 'onPage', 'openReader']);

/** As it crosses: what is asked, and what is answered. A thrown error is no data everywhere, so its text goes. */
interface Asked {
  epure: Name;
  data: unknown;
}
type Answered = { value: unknown } | { error: string };

/** Asks the background, and gives its answer; throws only when there is no background to answer. */
export function ask<N extends keyof (ToBackground & FromX)>(
  name: N,
  ...data: Parameters<Messages[N]>
): Promise<Answer<N>> {
  return opened(browser.runtime.sendMessage<Asked, Answered>({ epure: name, data: data[0] }));
}

/** Asks the content script of a tab's page; `page-gone` when there is none. */
export async function askTab<N extends keyof ToContent>(
  name: N,
  tabId: number,
  ...data: Parameters<Messages[N]>
): Promise<Answer<N>> {
  try {
    const asked: Asked = { epure: name, data: data[0] };
    return await opened(browser.tabs.sendMessage<Asked, Answered>(tabId, asked, { frameId: 0 }));
  } catch (error) {
    return failure('page-gone', `no answer from tab ${tabId}: ${String(error)}`) as Answer<N>;
  }
}

/**
 * Answers one kind of message, after checking who sent it. `parse` checks what it carries and throws on anything else;
 * the sender then gets the error, the receiver nothing.
 */
export function answer<N extends Name>(name: N, parse: Parse<Data<N>>, handler: Handler<N>): void {
  const respond = async (data: unknown, sender: Sender): Promise<Answered> => {
    try {
      if (!isAllowed(name, sender)) throw new Error(`${name}: sender not allowed`);
      return { value: await handler(parse(data), sender) };
    } catch (error) {
      return { error: String(error) };
    }
  };
  browser.runtime.onMessage.addListener((message: Partial<Asked> | null, sender, send) => {
    if (message?.epure !== name) return undefined;
    void respond(message.data, sender).then(send);
    // The answer comes later: every browser knows this sign, not all take a promise.
    return true;
  });
}

async function opened<T>(sent: Promise<Answered | undefined>): Promise<T> {
  const answered = await sent;
  if (answered === undefined) throw new Error('nobody answers');
  if ('error' in answered) throw new Error(answered.error);
  return answered.value as T;
}

/** For an order to collect; any other only looks. */
export function parseOrder(data: unknown): { order: CollectingOrder } {
  const order = (data as { order?: unknown } | null)?.order;
  return { order: collectingOrders.find((each) => each === order) ?? 'look' };
}

/** For messages that carry nothing. */
export const nothing = () => undefined;

function isAllowed(name: Name, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const isOurPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? sender.tab === undefined;
  return fromContent.has(name) ? !isOurPage : isOurPage;
}
