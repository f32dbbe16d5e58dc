import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Button } from '../../components/Button.tsx';
import { useSelection } from '../../state/address.ts';
import { CoverageControls } from './CoverageControls.tsx';
import styles from './CoverageView.module.css';
import { CoverageGrid } from './grid/CoverageGrid.tsx';
import { cellName, placeOfCell } from './model/coverageAddress.ts';
import { PrintSheet } from './print/PrintSheet.tsx';
import { StatusLine } from './StatusLine.tsx';
import { type CoverageMatrix, useCoverageMatrix } from './useCoverageMatrix.ts';

/** The coverage matrix: which concepts reach which others, how often, how surely, and what is behind it. */
export function CoverageView() {
  const coverage = useCoverageMatrix();
  const { query, matrix } = coverage;
  return (
    <div className={styles.view} data-stale={query.isPlaceholderData} aria-busy={query.isFetching}>
      <header className={styles.head}>
        <h2 className={styles.title}>Coverage</h2>
        <StatusLine {...coverage} />
      </header>
      <CoverageControls {...coverage} />
      {query.error && !query.data ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : matrix ? (
        <>
          <Body {...coverage} matrix={matrix} />
          <PrintSheet {...coverage} matrix={matrix} />
        </>
      ) : (
        <Loading label="Reading the coverage" />
      )}
    </div>
  );
}

function Body({ matrix, frameworks, turn, changeAxis }: CoverageMatrix & { matrix: NonNullable<CoverageMatrix['matrix']> }) {
  const [selected, select] = useSelection();
  if (matrix.rows.length === 0 || matrix.columns.length === 0) {
    const nothing = matrix.size.rows === 0 || matrix.size.columns === 0;
    return (
      <EmptyState
        title={nothing ? 'These frameworks have no concepts to compare' : 'All rows or columns are hidden'}
        actions={
          !nothing && (
            <Button
              onClick={() => {
                changeAxis('rows', { hide: 'none' });
                changeAxis('columns', { hide: 'none' });
              }}
            >
              Show all rows and columns
            </Button>
          )
        }
      />
    );
  }
  return (
    <CoverageGrid
      matrix={matrix}
      label="Coverage"
      selected={selected}
      selectedCell={placeOfCell(selected, frameworks)}
      onOpenCell={(row, column) => select(cellName(row, column, frameworks))}
      onOpenConcept={select}
      onTurn={turn}
    />
  );
}
