import { useFrameworks } from './frameworks.ts';
import { defaultTarget } from '../frameworks.ts';
import { useAddress } from '../state/address.ts';

export interface Against {
  id: string;
  /** Undefined until the frameworks are known. */
  title: string | undefined;
  setAgainst: (id: string) => void;
}

/** The framework that gaps are measured against, in every view alike: the parameter `against`. */
export function useAgainst(): Against {
  const [parameters, update] = useAddress();
  const { data } = useFrameworks();
  const id = parameters.get('against') ?? defaultTarget();
  return {
    id,
    title: data?.items.find((framework) => framework.id === id)?.title,
    setAgainst: (next) => update({ against: next === defaultTarget() ? null : next }, { push: true }),
  };
}
