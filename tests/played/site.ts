/** A request as a played site sees it. */
export interface PlayedRequest {
  method: string;
  host: string;
  /** Path with query, as it came. */
  path: string;
  url: URL;
  headers: Record<string, string>;
}

export interface Answer {
  status?: number;
  /** MIME type; HTML when absent. */
  type?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  delayMs?: number;
  /** The connection breaks in the middle of the body; before the first byte when there is none. */
  breakOff?: boolean;
}

/** Some hosts and what they answer; null is a 404 that the server logs as unexpected. */
export interface Site {
  plays(host: string): boolean;
  answer(request: PlayedRequest): Answer | null;
}

/** An answer with a value as JSON. */
export function json(value: unknown, more: Omit<Answer, 'body'> = {}): Answer {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return { type: 'application/json; charset=utf-8', ...more, body };
}
