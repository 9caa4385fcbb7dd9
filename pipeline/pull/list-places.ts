/** The places of X's page that tell how a list of posts goes on: all that the script on X's own pages looks at. */
export const listPlaces = {
  cell: '[data-testid="cellInnerDiv"]',
  post: 'article[data-testid="tweet"]',
  permalink: 'a[href*="/status/"]',
  /** A heading between posts, such as "Discover more": what follows is no longer the conversation. */
  heading: '[role="heading"]',
  button: 'button,[role="button"]',
  /** X shows that it is loading; or how much room is left in the box for a reply, beside the button that sends it. */
  progress: '[role="progressbar"]',
  /** What only whoever is not logged in gets to see. */
  login: '[data-testid="login"],[data-testid="loginButton"],a[href="/login"]',
};
