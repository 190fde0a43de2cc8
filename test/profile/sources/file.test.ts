import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { maxProfileLength } from '@/utils/profile/profile-schema';
import { loadFileProfile, openProfileFile, parseProfileFile, queryFileProfile } from '@/utils/profile/sources/file';
import { loadProfile } from '@/utils/profile/sources/load-profile';
import { queryProfileFile, storeProfileFile } from '@/utils/stores';
import { createSmallProfile } from '../small-profile';

const good = JSON.stringify(createSmallProfile());

function createFile(content: BlobPart, name = 'skola.json'): File {
  return new File([content], name);
}

/** UTF-16 with its mark, as Windows' editor writes «Unicode». */
function encode16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('openProfileFile', () => {
  it('keeps a file that is in order', async () => {
    const opened = await openProfileFile(createFile(good));
    expect(opened).toMatchObject({ outcome: 'opened', profile: { id: 'parauga-skola' } });
    expect(await queryProfileFile()).toEqual({ name: 'skola.json', text: good });
    expect((await loadProfile('file')).school.name).toBe('Parauga pamatskola');
    expect((await queryFileProfile())?.id).toBe('parauga-skola');
  });

  it.each<[string, BlobPart, string]>([
    ['nothing in it', '', 'empty-file'],
    ['only blanks', ' \n', 'empty-file'],
    ['half of it', good.slice(0, good.length / 2), 'not-json'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), 'wrong-encoding'],
    // «ā» of Windows-1257, the encoding of old Latvian files.
    ['letters of Windows-1257', new Uint8Array([0x22, 0xe2, 0x22]), 'wrong-encoding'],
    ['a newer format', good.replace('"format":1', '"format":7'), 'newer-format'],
    ['a list', '[]', 'not-a-profile'],
    ['a wrong clause', good.replace('"info":true', '"info":1'), 'wrong-value'],
  ])('refuses a file with %s, and the last one stays', async (_, content, id) => {
    await storeProfileFile({ name: 'last.json', text: good });
    const opened = await openProfileFile(createFile(content));
    expect(opened).toMatchObject({ outcome: 'refused', problems: [{ id }] });
    expect(await queryProfileFile()).toEqual({ name: 'last.json', text: good });
  });

  it('refuses a long file before it is read', async () => {
    const file = createFile('');
    const read = vi.spyOn(file, 'arrayBuffer');
    Object.defineProperty(file, 'size', { value: 4 * maxProfileLength + 1 });
    expect(await openProfileFile(file)).toMatchObject({ outcome: 'refused', problems: [{ id: 'too-large' }] });
    expect(read).not.toHaveBeenCalled();
  });

  it('says so when the file is gone by now', async () => {
    const file = createFile(good);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await openProfileFile(file)).toMatchObject({ outcome: 'refused', problems: [{ id: 'unreadable-file' }] });
  });

  it('says so when the storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await openProfileFile(createFile(good))).toEqual({ outcome: 'not-kept' });
  });
});

describe('parseProfileFile', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(good)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${good}`)],
    ['UTF-16, little end first', encode16(good, true)],
    ['UTF-16, big end first', encode16(good, false)],
  ])('reads %s', (_, bytes) => {
    const { parsed, text } = parseProfileFile(bytes);
    expect(parsed.ok && parsed.profile.school.name).toBe('Parauga pamatskola');
    expect(text).toBe(good);
  });
});

describe('loadFileProfile', () => {
  it('rejects when no file was opened', async () => {
    await expect(loadFileProfile()).rejects.toThrow('No file');
    expect(await queryFileProfile()).toBeUndefined();
  });

  it('says where a kept file is broken for this version', async () => {
    await storeProfileFile({ name: 'skola.json', text: '{ "format": 99 }' });
    await expect(loadFileProfile()).rejects.toThrow('broken at "format"');
    expect(await queryFileProfile()).toBeUndefined();
  });
});
