import { Download, FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Finding, findingCsv, findingReport } from '../../../server/api/findings/schema.ts';
import { hrefOf } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { FileLink } from '../../components/FileLink.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { useRemoveFinding } from '../../state/findings.ts';
import styles from './Findings.module.css';

/** How to take a finding away, pass it on, or delete it. */
export function FindingActions({ finding: { id, title } }: { finding: Finding }) {
  const [asked, setAsked] = useState(false);
  const [, navigate] = useLocation();
  const { mutateAsync } = useRemoveFinding(id);
  const params = { id };
  return (
    <div className={styles.actions}>
      <FileLink href={hrefOf(findingReport, { params })} icon={<FileText aria-hidden />}>
        Report
      </FileLink>
      <FileLink href={hrefOf(findingReport, { params, query: { rerun: '1' } })} icon={<FileText aria-hidden />}>
        Report with changes
      </FileLink>
      <FileLink href={hrefOf(findingReport, { params })} save={`${id}.html`} icon={<Download aria-hidden />}>
        HTML
      </FileLink>
      <FileLink href={hrefOf(findingCsv, { params })} save={`${id}.csv`} icon={<Download aria-hidden />}>
        CSV
      </FileLink>
      <CopyLink />
      <Button look="plain" icon={<Trash2 aria-hidden />} onClick={() => setAsked(true)}>
        Delete
      </Button>
      {asked && (
        <FormDialog
          title="Delete this finding?"
          submit="Delete"
          onSubmit={async () => {
            await mutateAsync();
            navigate('/findings', { replace: true });
          }}
          onClose={() => setAsked(false)}
        >
          <p>“{title}” is deleted for everybody who uses this database, and cannot be brought back. The frameworks and alignments stay.</p>
        </FormDialog>
      )}
    </div>
  );
}
