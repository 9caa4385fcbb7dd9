import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when it is first drawn; nothing stands in its place until it is there. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Later(props: Props) {
    const [loaded, setLoaded] = useState<{ Component: ComponentType<Props> } | null>(null);
    useEffect(() => {
      let isGone = false;
      void load().then((Component) => isGone || setLoaded({ Component }));
      return () => {
        isGone = true;
      };
    }, []);
    return loaded && <loaded.Component {...props} />;
  };
}
