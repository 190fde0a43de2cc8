import { expect, it } from 'vitest';
import { migrate, newestFormat } from '@/utils/profile/migrate';

it('leaves the newest format as it is', () => {
  const data = { format: newestFormat, id: 'parauga-skola' };
  expect(migrate(data)).toEqual({ ok: true, data });
});

it.each([
  [undefined, 'not-a-profile'],
  [null, 'not-a-profile'],
  [7, 'not-a-profile'],
  [[], 'not-a-profile'],
  [{}, 'unknown-format'],
  [{ format: '1' }, 'unknown-format'],
  [{ format: 0 }, 'unknown-format'],
  [{ format: 1.5 }, 'unknown-format'],
  [{ format: newestFormat + 1 }, 'newer-format'],
])('refuses %j: %s', (data, id) => {
  expect(migrate(data)).toMatchObject({ ok: false, problem: { id } });
});

it('says of a newer format which one it understands', () => {
  const migrated = migrate({ format: newestFormat + 4 });
  expect(migrated).toMatchObject({ problem: { data: { format: newestFormat + 4, newest: newestFormat } } });
});
