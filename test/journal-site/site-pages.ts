/** The pages that the site's server draws itself, in the manner of its older part. */

/** The address's own page: greeting and the big buttons; «Žurnāls» is an `<input>`. */
export function writeStartPage(): string {
  return page(`
<div class="TopLine"><span class="Brand">E-klase</span></div>
<div class="UserLine">Pīlādžu pamatskola · Skolotāja darba vieta</div>
<div class="NewsBox"><h2>Jaunumi</h2><p>Pārbaudiet savu stundu sarakstu nākamajai nedēļai.</p></div>
<div class="NewsBox"><h2>Šodien</h2><p>Skolotāju sanāksme plkst. 15.50 aktu zālē.</p></div>
<div class="LinkBox"><a href="/mail">E-klases pasts (2)</a> <a href="/Family/Diary">Mana bērna dienasgrāmata</a></div>
<div class="MainButtons">
<input type="button" value="Dienasgrāmata" onclick="location.href='/journal/week'">
<input type="button" value="Žurnāls" onclick="location.href='/journal'">
<input type="button" value="Iziet" onclick="location.href='/LogOut'">
</div>`);
}

/** What a visitor without a session sees. */
export function writeLogOnPage(): string {
  return page(`
<div class="TopLine"><span class="Brand">E-klase</span></div>
<div class="MainBody"><h1>Pieslēgties E-klasei</h1>
<form class="InputForm" method="post" action="/LogOn">
<p><label for="UserName">Lietotājvārds</label><input id="UserName" name="UserName" autocomplete="username"></p>
<p><label for="Password">Parole</label><input id="Password" name="Password" type="password" autocomplete="current-password"></p>
<p><input type="submit" name="cmdLogIn" value="Pieslēgties"></p>
<p><a href="/LogOn">Aizmirsi paroli?</a></p>
</form></div>`);
}

/** A page with a table, dates and a column «Temats» that is no journal. */
export function writeMailPage(): string {
  const mails = [
    ['20.11.2025. 9:12', 'Skolas kanceleja', 'Par ceturtdienas sanāksmi', ''],
    ['19.11.2025. 16:40', '7.b klases vecāki', 'Jautājums par ekskursiju', 'saraksts.pdf'],
    ['17.11.2025. 8:05', 'Bibliotēka', 'Mācību grāmatu saņemšana', ''],
    ['14.11.2025. 13:27', 'Direktora vietniece', 'Žurnālu pārbaude novembrī', 'grafiks.docx'],
  ];
  const rows = mails.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return page(`
<div class="TopLine"><span class="Brand">E-klase</span> <a href="/">Sākums</a> <a href="/journal">Žurnāls</a></div>
<div class="MainBody"><h1>E-klases pasts</h1><p>Saņemtās vēstules</p>
<table class="MailTable"><thead><tr><th>Datums</th><th>No</th><th>Temats</th><th>Pielikumi</th></tr></thead>
<tbody>${rows}</tbody></table></div>`);
}

/** A diary as parents see it on the same host: each lesson twice in one document, for wide and for narrow screens. */
export function writeDiaryPage(): string {
  const days: [
    day: string,
    lessons: [number: string, subject: string, topic: string, homework: string, mark: string][],
  ][] = [
    [
      '18.11.25. otrdiena',
      [
        ['1. ', 'Matemātika', 'Daļas. SR: salīdzina daļas', '131. lpp., 55. uzd.', '8'],
        ['2. ', 'Latviešu valoda', '', '', 'n<sup>c</sup>'],
      ],
    ],
    ['19.11.25. trešdiena', [['·', 'Sports', 'Volejbols', '', '']]],
  ];
  const wide = days.map(([day, lessons]) => {
    const rows = lessons.map(
      ([number, subject, topic, homework, mark]) =>
        `<tr><td><span>${number}</span><span> ${subject}</span></td><td><p>${topic}</p></td><td><p>${homework}</p></td><td>${mark}</td></tr>`,
    );
    return `<h2>${day}</h2><table><thead><tr><td>Priekšmets un telpa</td><td>Tēma</td><td>Uzdots</td><td>Atzīme</td></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  });
  const narrow = days.map(([day, lessons]) => {
    const items = lessons.map(
      ([number, subject, topic, homework, mark]) =>
        `<div><div>${number} ${subject}</div><div><b>Tēma:</b><div>${topic}</div></div><div><b>Uzdots:</b><div>${homework}</div></div><div><b>Vērtējums:</b><div>${mark}</div></div></div>`,
    );
    return `<h2>${day}</h2>${items.join('')}`;
  });
  return page(`
<div class="TopLine"><span class="Brand">E-klase</span> <a href="/">Sākums</a></div>
<div class="MainBody"><div>17.11. - 23.11.</div>
<section class="WideOnly">${wide.join('\n')}</section><section class="NarrowOnly">${narrow.join('\n')}</section></div>`);
}

/** The frame of the single-page application: one root under body. */
export function writeJournalShell(script: 'app' | 'case' = 'app'): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>E-klase</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site/a.css"><link rel="stylesheet" href="/site/b.css">
<script type="module" src="/site/${script}.js"></script></head>
<body><div><span class="Widget__Loading">Ielādējas...</span></div></body></html>`;
}

function page(body: string): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>E-klase</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/site/legacy.css"></head>
<body>${body}
</body></html>`;
}
