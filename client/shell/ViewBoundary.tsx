import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ViewFailure } from './ViewFailure.tsx';

interface State {
  error: Error | null;
}

/** Keeps the shell when a view breaks or cannot be loaded. Give it a `key` that changes with the view. */
export class ViewBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error('A view broke.', error, componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <ViewFailure error={error} /> : this.props.children;
  }
}
