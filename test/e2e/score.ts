import type { Expected, Found } from './expected-report';

/** How many findings of a clause were stated, said, and said as stated. */
interface Tally {
  stated: number;
  said: number;
  right: number;
}

/** Precision and recall, clause by clause, over many reports. */
export interface Score {
  add: (profile: string, expected: Expected, found: Found) => void;
  toText: () => string;
}

export function createScore(title: string): Score {
  const tallies = new Map<string, Tally>();
  let checked = 0;
  const getTally = (profile: string, id: string): Tally => {
    const name = `${profile} ${id.split(' | ')[0] ?? ''}`;
    const tally = tallies.get(name) ?? { stated: 0, said: 0, right: 0 };
    tallies.set(name, tally);
    return tally;
  };
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

  return {
    add: (profile, expected, found) => {
      checked += Object.values(expected.counts).reduce((sum, count) => sum + count, 0);
      for (const [id, outcome] of expected.findings) {
        const tally = getTally(profile, id);
        tally.stated += 1;
        if (found.findings.get(id) === outcome) tally.right += 1;
      }
      for (const id of found.findings.keys()) getTally(profile, id).said += 1;
    },
    toText: () => {
      const rows = [...tallies]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([name, tally]) => {
          const numbers = `${tally.stated} stated, ${tally.said} said, ${tally.right} as stated`;
          const quality = `precision ${share(tally.right, tally.said)}, recall ${share(tally.right, tally.stated)}`;
          return `  ${name.padEnd(34)} ${quality}   (${numbers})`;
        });
      return [`${title}: ${checked} outcomes compared`, ...rows].join('\n');
    },
  };
}
