import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when it is first drawn; nothing stands in its place until it is there. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Later(props: Props) {
    const [loaded, setLoaded] = useState<{ Component: ComponentType<Props> } | null>(null);
    useEffect(() => {
      let isGone = false;
      // An extension that was loaded anew has none of its old parts any more, and its old pages go.
      const nothing = () => undefined;
      void load().then((Component) => isGone || setLoaded({ Component }), nothing);
      return () => {
        isGone = true;
      };
    }, []);
    return loaded && <loaded.Component {...props} />;
  };
}
