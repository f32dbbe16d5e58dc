import { FilePlus2 } from 'lucide-react';
import { useAgainst } from '../../api/against.ts';
import { LinkButton } from '../../components/LinkButton.tsx';
import { useViewHref } from '../../state/links.ts';
import styles from './Overview.module.css';

/** The start page while nothing is there that could be measured. */
export function BringYours() {
  const hrefOf = useViewHref();
  const { title } = useAgainst();
  return (
    <section className={styles.bring} aria-label="Bring your framework">
      <h2>Bring your framework</h2>
      <p>
        {title ? `The ${title} are here; no strategy is yet that could be measured against them. ` : 'Nothing is here yet. '}
        Bring yours as a PDF, a Word file, a spreadsheet, a text or a page, or type it in. Plumbline shows which of its goals and objectives serve {title ? `the ${title}` : 'another framework'}, and which serve none.
      </p>
      <div>
        <LinkButton look="primary" href={hrefOf('/data')} icon={<FilePlus2 aria-hidden />}>Bring it</LinkButton>
      </div>
    </section>
  );
}
