import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JsZip from 'jszip';

/** The day that every file of an archive bears: the first that the format can hold. */
const noDay = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs files into a zip archive that depends on their names and contents alone: not on the clock, the order of
 * the file system or the processor (zlib compresses differently on each; JSZip's own code does not).
 *
 * @param folder Where the files are.
 * @param files Their paths below it, with `/`.
 */
export async function pack(folder: string, files: readonly string[]): Promise<Buffer> {
  const archive = new JsZip();
  for (const file of [...files].sort())
    archive.file(file, readFileSync(join(folder, file)), {
      date: noDay,
      createFolders: false,
      unixPermissions: 0o644,
    });
  return archive.generateAsync({
    type: 'nodebuffer',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** Unpacks an archive that was made by `pack`. */
export async function unpack(archive: Buffer, folder: string): Promise<void> {
  const { files } = await JsZip.loadAsync(archive);
  for (const file of Object.values(files)) {
    const target = join(folder, file.name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await file.async('nodebuffer'));
  }
}
