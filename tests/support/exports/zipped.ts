import JSZip from 'jszip';

/** The files of an export: those of its archive, or itself. */
export async function filesOf(bytes: Buffer, extension: string, name: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (!extension.endsWith('zip')) return [{ name: `${name}.${extension}`, bytes }];
  const { files } = await JSZip.loadAsync(bytes, { checkCRC32: true });
  return Promise.all(Object.values(files).map(async (file) => ({ name: file.name, bytes: await file.async('uint8array') })));
}
