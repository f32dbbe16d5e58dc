/** Moves the focus to the view, where the thing that had it is gone. */
export function focusView(): void {
  document.getElementById('view-content')?.focus({ preventScroll: true });
}
