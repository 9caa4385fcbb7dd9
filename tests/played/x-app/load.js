// The page's own requests: by XMLHttpRequest or by fetch, as the server's boot data says.
import { boot } from './boot.js';

function byRequest(address, headers) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onload = () => (request.status === 200 ? resolve(request.responseText) : reject(new Error('refused')));
    request.onerror = () => reject(new Error('no network'));
    request.send();
  });
}

async function byFetch(address, headers) {
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error('refused');
  return response.text();
}

/** Asks one GraphQL operation; the answer as an object. Throws when there is none, or when it is no JSON. */
export async function load(operation, variables) {
  const address = `/i/api/graphql/${boot.queryIds[operation]}/${operation}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const headers = { authorization: 'Bearer played', 'x-client-transaction-id': 'played' };
  return JSON.parse(await (boot.via === 'fetch' ? byFetch(address, headers) : byRequest(address, headers)));
}
