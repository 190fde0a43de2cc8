import './zod-config';
import { z } from 'zod';
import { isoDateSchema } from '@/utils/calendar/days';
import { taughtFields } from '@/utils/journal/layout';

/** Structure only: a name that could carry a number or a word of a person is no part of a layout. */
const classSchema = z.string().regex(/^[A-Za-z_0-]{1,60}$/, 'a class name of Latin letters, with 0 for every digit');

const stepSchema = z.strictObject({
  tag: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/),
  role: z.string().regex(/^[A-Za-z-]{0,40}$/),
  classes: z.array(classSchema).max(20),
  nth: z.int().min(0),
  of: z.int().min(1),
});

const pathSchema = z.array(stepSchema).max(60);

/** A page that somebody of the school taught by pointing: the type is `Layout` of `utils/journal`. */
export const layoutSchema = z.strictObject({
  id: z.string().regex(/^\d{4}-\d\d-\d\d-\d{1,4}$/),
  taughtOn: isoDateSchema,
  address: z.string().regex(/^\/[^\s?#1-9]{0,300}$/),
  record: pathSchema,
  fields: z.partialRecord(
    z.enum(taughtFields),
    z.strictObject({ at: z.enum(['record', 'above']), path: pathSchema.min(1) }),
  ),
});

/** More pages than E-klase has; each is asked at every reading. */
export const maxLayouts = 30;
