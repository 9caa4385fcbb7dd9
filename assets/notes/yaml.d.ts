declare module '*.yaml' {
  import type { Pack } from '../../pipeline/note';

  const pack: Pack;
  export default pack;
}
