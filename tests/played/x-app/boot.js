/** What the server wrote into the page: how to ask, and whether somebody is logged in. */
export const boot = JSON.parse(document.getElementById('boot').textContent);
