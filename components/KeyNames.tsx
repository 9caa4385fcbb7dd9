/** The keys of a shortcut as the browser tells it: `Alt+Shift+R`, on a Mac `⌥⇧R`. */
export function KeyNames({ shortcut }: { shortcut: string }) {
  const keys = shortcut.split('+').filter((key) => key !== '');
  return (
    <span class="keys" dir="ltr">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
