import { useFrameworks } from '../api/frameworks.ts';
import { frameworkShort } from '../words.ts';

/** Short name of a framework; the title of one that was imported later, whose id says little. */
export function FrameworkName({ id }: { id: string }) {
  const { data } = useFrameworks();
  return frameworkShort(id, data?.items.find((framework) => framework.id === id)?.title);
}
