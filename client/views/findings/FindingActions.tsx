import { Download, FileText, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Finding } from '../../../server/api/findings/schema.ts';
import { Button } from '../../components/Button.tsx';
import { CopyLink } from '../../components/CopyLink.tsx';
import { FileLink } from '../../components/FileLink.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { findingCsvHref, findingReportHref, useRemoveFinding } from '../../api/findings.ts';
import { useViewHref } from '../../state/links.ts';
import styles from './Findings.module.css';

/** How to take a finding away, pass it on, or delete it. */
export function FindingActions({ finding: { id, title } }: { finding: Finding }) {
  const [asked, setAsked] = useState(false);
  const [, navigate] = useLocation();
  const hrefOf = useViewHref();
  const { mutateAsync } = useRemoveFinding(id);
  return (
    <div className={styles.actions}>
      <FileLink href={findingReportHref(id)} icon={<FileText aria-hidden />}>
        Report
      </FileLink>
      <FileLink href={findingReportHref(id, true)} icon={<FileText aria-hidden />}>
        Report with changes
      </FileLink>
      <FileLink href={findingReportHref(id)} save={`${id}.html`} icon={<Download aria-hidden />}>
        HTML
      </FileLink>
      <FileLink href={findingCsvHref(id)} save={`${id}.csv`} icon={<Download aria-hidden />}>
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
            navigate(hrefOf('/findings'), { replace: true });
          }}
          onClose={() => setAsked(false)}
        >
          <p>“{title}” is deleted for everybody who uses this database, and cannot be brought back. The frameworks and alignments stay.</p>
        </FormDialog>
      )}
    </div>
  );
}
