import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createCaseModel } from './case-model';
import { clauseCases } from './clause-cases';
import type { SiteApi } from './site-api';
import { writeDiaryPage, writeJournalShell, writeLogOnPage, writeMailPage, writeStartPage } from './site-pages';

/** One answer of the site, ready to be sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface Session {
  isSignedIn: boolean;
}

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What the site answers to a request. The data service waits `delayMs` first, as the real one does for longer. */
export function createRouter(api: SiteApi, session: Session, delayMs: number) {
  return async (request: IncomingMessage): Promise<Answer> => {
    const url = new URL(request.url ?? '/', 'https://my.e-klase.lv');
    const path = url.pathname;
    if (path.startsWith('/site/')) return readSiteFile(path);
    if (path === '/LogOut') {
      session.isSignedIn = false;
      return redirect('/LogOn');
    }
    if (path === '/LogOn' && request.method === 'POST') {
      session.isSignedIn = true;
      return redirect('/');
    }
    if (path === '/LogOn') return page(writeLogOnPage());
    if (path.startsWith('/api/')) {
      await wait(delayMs);
      return session.isSignedIn ? answerApi(request, url, api) : json({ message: 'Sesija ir beigusies.' }, 401);
    }
    if (!session.isSignedIn) return redirect('/LogOn');
    if (path === '/') return page(writeStartPage());
    if (path === '/mail') return page(writeMailPage());
    if (path === '/Family/Diary') return page(writeDiaryPage());
    if (path === '/journal/case') return page(writeJournalShell('case'));
    if (/^\/journal(?:\/(?:grid|list|week|register))?$/u.test(path)) return page(writeJournalShell());
    if (path.startsWith('/Attachment/')) return page('<p>Fails šajā paraugā nav pieejams.</p>');
    return page('<h1>Lapa nav atrasta</h1>', 404);
  };
}

async function answerApi(request: IncomingMessage, url: URL, api: SiteApi): Promise<Answer> {
  if (url.pathname === '/api/user-context') return json(api.context());
  if (url.pathname === '/api/case') {
    const one = clauseCases[Number(url.searchParams.get('id'))];
    return one ? json(createCaseModel(one)) : json({ message: 'Nav atrasts.' }, 404);
  }
  if (url.pathname === '/api/journal-lesson/items') {
    const get = (name: string): string | null => url.searchParams.get(name);
    const span = { from: get('from'), to: get('to') };
    return json(api.lessons({ ...span, class: get('class'), subject: get('subject'), mine: get('mine') }));
  }
  if (url.pathname === '/api/journal-register/items') {
    const get = (name: string): string | null => url.searchParams.get(name);
    return json(api.records({ kind: get('kind'), class: get('class'), from: get('from'), to: get('to') }));
  }
  const id = /^\/api\/journal-lesson\/(l\d+)$/u.exec(url.pathname)?.[1];
  const saved = id && request.method === 'POST' ? api.save(id, JSON.parse(await readBody(request))) : undefined;
  return saved ? json(saved) : json({ message: 'Nav atrasts.' }, 404);
}

async function readSiteFile(path: string): Promise<Answer> {
  const name = /^\/site\/([a-z-]+\.(?:js|css|svg))$/u.exec(path)?.[1] ?? '';
  const body = await readFile(new URL(`./site/${name}`, import.meta.url)).catch(() => undefined);
  if (body === undefined) return page('<h1>Lapa nav atrasta</h1>', 404);
  const type = contentTypes[extname(name)] ?? 'text/plain';
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store' }, body };
}

function page(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function json(value: unknown, status = 200): Answer {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: JSON.stringify(value) };
}

function redirect(location: string): Answer {
  return { status: 302, headers: { location }, body: '' };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
