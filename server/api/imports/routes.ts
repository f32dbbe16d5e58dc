import { readers } from '../../formats/registry.ts';
import { Answer, type Call, jsonCall } from '../call.ts';
import type { Context } from '../context.ts';
import { formCall } from '../formCall.ts';
import { filesOf } from './filesOf.ts';
import { applyImport, correctImport, createImport, getImport, getImportChanges, getImportSource, importFormats, listImports, previewUndoImport, removeImport, undoImport } from './schema.ts';
import { toChanges } from './toChanges.ts';
import { toDetail } from './toDetail.ts';
import { toHead } from './toHead.ts';
import { toSource } from './toSource.ts';

/** Items of the outline that come with an answer to what somebody did. */
const firstPage = { limit: 2_000 };

async function detailOf({ imports }: Context, id: string, page: Parameters<typeof toDetail>[2]) {
  const opened = await imports.open(id);
  return toDetail(opened, await imports.preview(opened), page);
}

export const importCalls: Call[] = [
  jsonCall(listImports, async ({ query: { limit, after } }, { imports }) => {
    const { items, ...rest } = await imports.list(limit, after);
    return { ...rest, items: items.map((record) => toHead(record, imports.progressOf(record.id))) };
  }),
  formCall(createImport, async ({ form, files }, { imports }) => {
    const { who, prefix, title, edition, framework, copy } = form;
    const record = await imports.begin({ files: filesOf(form, files), who, prefix, title, edition, framework, copy: copy !== undefined });
    return new Answer(201, toHead(record, imports.progressOf(record.id)));
  }),
  jsonCall(importFormats, (_, { importLimits }) => ({ items: readers.map(({ id, title, extensions }) => ({ id, title, extensions: [...extensions] })), ...importLimits })),
  jsonCall(getImport, ({ params: { id }, query }, context) => detailOf(context, id, query)),
  jsonCall(correctImport, async ({ params: { id }, body }, context) => {
    await context.imports.correct(id, body);
    return detailOf(context, id, firstPage);
  }),
  jsonCall(removeImport, async ({ params: { id } }, { imports }) => {
    await imports.remove(id);
    return { id };
  }),
  jsonCall(getImportSource, async ({ params: { id }, query }, { imports }) => toSource(await imports.open(id), query)),
  jsonCall(getImportChanges, async ({ params: { id }, query }, { imports }) => toChanges(await imports.preview(await imports.open(id)), query)),
  jsonCall(applyImport, async ({ params: { id }, body: { who } }, context) => {
    await context.imports.apply(id, who);
    return detailOf(context, id, firstPage);
  }),
  jsonCall(previewUndoImport, ({ params: { id } }, { imports }) => imports.previewUndo(id)),
  jsonCall(undoImport, async ({ params: { id }, body: { who, reviewed } }, context) => {
    await context.imports.undo(id, who, reviewed);
    return detailOf(context, id, firstPage);
  }),
];
