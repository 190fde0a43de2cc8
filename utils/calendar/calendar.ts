import { z } from 'zod';
import type { IsoDate } from '../journal/field';
// (the calendar helper completes this file)
