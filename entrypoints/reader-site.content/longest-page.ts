/** A page's own markup beyond this is no article (the longest thread page seen is under 2 MB). */
export const longestPage = 10_000_000;
