import { readdir, readFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createJournalSite, type JournalSite } from './server';
import type { SiteLesson } from './site-api';

let site: JournalSite;

beforeAll(async () => {
  site = await createJournalSite({ now: '2025-11-20T14:29', delayMs: 0 });
});

afterAll(() => site.close());

interface Reply {
  status: number | undefined;
  location: string | undefined;
  body: string;
}

function ask(path: string, method = 'GET', body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const read = (response: IncomingMessage): void => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, location: response.headers.location, body: text }),
      );
    };
    const headers = { host: 'my.e-klase.lv' };
    const options = { host: '127.0.0.1', port: site.httpsPort, path, method, headers, rejectUnauthorized: false };
    httpsRequest({ ...options, servername: 'my.e-klase.lv' }, read)
      .on('error', reject)
      .end(body);
  });
}

/** The first line that the proxy answers to CONNECT. */
function tunnel(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.proxyPort, '127.0.0.1', () => {
      socket.write(`CONNECT ${address} HTTP/1.1\r\nHost: ${address}\r\n\r\n`);
    });
    socket.setEncoding('utf8');
    socket.once('data', (text: string) => {
      resolve(text.split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

const lessonsOf = async (query: string): Promise<SiteLesson[]> => {
  const { body } = await ask(`/api/journal-lesson/items?from=2025-09-01&to=2026-05-31&${query}`);
  return JSON.parse(body) as SiteLesson[];
};

const mathematics = `class=7.b&subject=${encodeURIComponent('Matemātika')}`;

describe('createJournalSite', () => {
  it('answers over TLS as my.e-klase.lv: start page, mail, the frame of the journal', async () => {
    expect((await ask('/')).body).toContain('<input type="button" value="Žurnāls"');
    expect((await ask('/mail')).body).toContain('Temats');
    const { body } = await ask('/journal/list?class=7.b');
    expect(body).toMatch(/<body><div>.*<\/div><\/body>/u);
    expect((await ask('/nowhere')).status).toBe(404);
  });

  it('serves the page its own files and nothing beside them', async () => {
    for (const name of await readdir(new URL('./site', import.meta.url))) {
      expect((await ask(`/site/${name}`)).status, name).toBe(200);
    }
    expect((await ask('/site/../server.ts')).status).toBe(404);
    expect((await ask('/site/missing.js')).status).toBe(404);
  });

  it('names no other host in the files of the page', async () => {
    for (const name of await readdir(new URL('./site', import.meta.url))) {
      const text = await readFile(new URL(`./site/${name}`, import.meta.url), 'utf8');
      expect(text.replaceAll('http://www.w3.org/2000/svg', ''), name).not.toMatch(/https?:|url\(|@import/u);
    }
  });

  it('gives the lessons of a journal, and fewer with «tikai mani ieraksti»', async () => {
    const all = await lessonsOf(mathematics);
    const mine = await lessonsOf(`${mathematics}&mine=1`);
    expect(all.length).toBeGreaterThan(25);
    expect(mine.length).toBeLessThan(all.length);
    expect(mine.length).toBeGreaterThan(0);
    const named = (name: string): number => new Set(all.map((lesson) => lesson[name as 'journalName'])).size;
    expect([named('journalName'), named('className')]).toEqual([1, 1]);
  });

  it('tells the page nothing of what was planted', async () => {
    const { body } = await ask(`/api/journal-lesson/items?from=2025-09-01&to=2026-05-31&${mathematics}`);
    expect(body).not.toMatch(/planted|truth|fault:|twin:/u);
  });

  it('shows each record that the faults speak of, and no other', async () => {
    const { entries, unreadable } = site.faults;
    const classes = ['3.a', '7.b', '9.a'];
    const shown = (await Promise.all(classes.map((name) => lessonsOf(`class=${name}`)))).flat();
    const key = (...parts: (string | number | null)[]): string => parts.map((part) => part ?? '·').join('|');
    const expected = entries.map(({ journal, date, number }) => {
      const name = journal.suffix ? `${journal.subject} (${journal.suffix})` : journal.subject;
      return key(journal.className, name, date, number);
    });
    const readable = shown.filter(({ dateText }) => dateText === undefined);
    const found = readable.map((lesson) => key(lesson.className, lesson.journalName, lesson.date, lesson.number));
    expect(found.sort()).toEqual(expected.sort());
    expect(shown.length - readable.length).toBe(unreadable.length);
  });

  it('keeps what is saved', async () => {
    const [lesson] = await lessonsOf(mathematics);
    const saved = await ask(
      `/api/journal-lesson/${lesson?.id ?? ''}`,
      'POST',
      JSON.stringify({ topic: '<p>Cits</p>', id: 'x' }),
    );
    expect(JSON.parse(saved.body)).toMatchObject({ id: lesson?.id, topic: '<p>Cits</p>', homework: lesson?.homework });
    expect((await lessonsOf(mathematics))[0]?.topic).toBe('<p>Cits</p>');
    expect((await ask('/api/journal-lesson/l99999', 'POST', '{}')).status).toBe(404);
  });

  it('records every request with its host', async () => {
    const before = site.requests.length;
    await ask('/mail?x=1');
    expect(site.requests.slice(before)).toEqual([
      { host: 'my.e-klase.lv', path: '/mail?x=1', at: expect.any(Number) as number },
    ]);
  });

  it('lets the proxy lead to e-klase.lv only, and records what was refused', async () => {
    expect(await tunnel('my.e-klase.lv:443')).toBe('HTTP/1.1 200 Connection Established');
    expect(await tunnel('example.org:443')).toBe('HTTP/1.1 403 Forbidden');
    expect(await tunnel('not-e-klase.lv:443')).toBe('HTTP/1.1 403 Forbidden');
    expect(await tunnel('my.e-klase.lv.example.org:443')).toBe('HTTP/1.1 403 Forbidden');
    const plain = await new Promise<number | undefined>((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port: site.proxyPort, path: 'http://example.org/x' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(plain).toBe(403);
    expect(site.connects).toEqual([
      'my.e-klase.lv:443',
      'example.org:443',
      'not-e-klase.lv:443',
      'my.e-klase.lv.example.org:443',
      'example.org:80',
    ]);
  });

  it('asks to sign in when the session is over', async () => {
    site.signOut();
    expect(await ask('/journal')).toMatchObject({ status: 302, location: '/LogOn' });
    expect((await ask('/api/user-context')).status).toBe(401);
    expect((await ask('/LogOn')).body).toContain('type="password"');
    expect(await ask('/LogOn', 'POST', '')).toMatchObject({ status: 302, location: '/' });
    expect((await ask('/journal')).status).toBe(200);
  });
});
