import { z } from 'zod';
import { queryDayOff } from '@/utils/calendar/calendar';
import { queryPublicHoliday } from '@/utils/calendar/public-holidays';
import { toLocalDay } from '@/utils/calendar/zone';
import { defineRule, type RuleResult } from './rule';
import { getEntrySubject, queryEntryDay } from './timing';
