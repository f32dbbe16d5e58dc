import { useState } from 'react';
import { FormDialog, WordField } from '../../../components/FormDialog.tsx';
import type { Draft } from '../draft.ts';
import { putSaved, sameName, type SavedQuery, savedStore } from './savedQueries.ts';

interface Props {
  draft: Draft;
  /** Name to begin with, and the saved query that the tab came from. */
  name: string;
  saved: SavedQuery | null;
  onSaved: (query: SavedQuery) => void;
  onClose: () => void;
}

/** Asks for a name and a description, and keeps the query in this browser. Escape closes it. */
export function SaveDialog({ draft, name: proposed, saved, onSaved, onClose }: Props) {
  const [name, setName] = useState(saved?.name ?? proposed);
  const [description, setDescription] = useState(saved?.description ?? '');
  const namesake = savedStore.use().find((query) => sameName(query.name, name));
  const save = () => {
    const query: SavedQuery = {
      id: namesake?.id ?? crypto.randomUUID(),
      name: name.trim(),
      description: description.trim(),
      pinned: namesake?.pinned ?? false,
      at: new Date().toISOString(),
      draft,
    };
    if (!savedStore.write((now) => putSaved(now, query))) throw new Error('The browser could not keep it: its storage is full or forbidden.');
    onSaved(query);
  };
  return (
    <FormDialog title="Save the query" submit={namesake ? 'Replace' : 'Save'} onSubmit={save} onClose={onClose}>
      <WordField label="Name" value={name} maxLength={100} onChange={setName} />
      <label>
        What it answers
        <textarea rows={3} maxLength={1000} value={description} onChange={(event) => setDescription(event.target.value)} />
      </label>
      <p role="status">{namesake ? 'A saved query of this name is replaced.' : 'It is kept in this browser, with its parameters and row limit.'}</p>
    </FormDialog>
  );
}
